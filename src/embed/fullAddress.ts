import { useApp, useShown, writeAddress } from '../app/index.ts';

/** The address of the reader page with all that is shown in the frame. */
export function useFullAddress(full: string): string {
  const { core } = useApp();
  return useShown(state => full + writeAddress(state, core));
}
