import { CoverageLine } from './CoverageLine.tsx';
import { useShown } from './context.ts';
import { ToldBar, type ToldBarProps } from './ToldBar.tsx';

/** The lines over the view that tell what of the story is shown, or on it, beside what the filters say. */
export function ChoiceLines({ by, ...props }: Omit<ToldBarProps, 'by'> & { readonly by: string | null }) {
  const coverage = useShown(state => state.coverage && state.view === 'timeline');
  return (
    <>
      {by !== null && <ToldBar {...props} by={by} />}
      {coverage && <CoverageLine />}
    </>
  );
}
