import { useShown } from './context.ts';
import { phonePage, useMedia } from './useMedia.ts';

/** Whether the page's timeline runs downward: on a phone, or where the address asks for it. */
export function useRunsDown(): boolean {
  const orientation = useShown(state => state.orientation);
  const isPhone = useMedia(phonePage);
  return orientation ? orientation === 'vertical' : isPhone;
}
