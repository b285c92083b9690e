import { say } from '../words/index.ts';
import { useShown } from './context.ts';
import { TakeIcon } from './icons.tsx';
import { TakingDialog } from './lazyViews.ts';
import { Part } from './Part.tsx';
import type { TakingDialogProps } from './taking/TakingDialog.tsx';

/** Opens what a reader takes along: citations, the reading list, the data. */
export function TakeButton() {
  const take = useShown(state => state.take);
  return (
    <button
      type="button"
      className="app-iconbutton"
      aria-label={say.take}
      title={say.take}
      onClick={() => take('cite')}
    >
      <TakeIcon />
    </button>
  );
}

/** The dialog that it opens. */
export function TakeAlong(props: Omit<TakingDialogProps, 'taking'>) {
  const taking = useShown(state => state.taking);
  return taking && <Part>{<TakingDialog {...props} taking={taking} />}</Part>;
}
