import { more } from '../words/index.ts';
import { useShown } from './context.ts';
import { entriesOf, toggled } from './kept.ts';

/** What can be done with the open event beyond copying a link: citing it with its sources, putting it aside. */
export function EventTaking({ id }: { readonly id: string }) {
  const take = useShown(state => state.take);
  const keep = useShown(state => state.keep);
  const kept = useShown(state => state.kept);
  const here = useShown(state => state.keptHere);
  const isKept = entriesOf(kept).includes(id);
  return (
    <>
      <button type="button" className="rd-button" aria-haspopup="dialog" onClick={() => take('cite')}>
        {more.citeInStyle}
      </button>
      <button
        type="button"
        className="rd-button"
        aria-pressed={isKept}
        onClick={() => keep(toggled(kept, id), here)}
      >
        {isKept ? more.onList : more.putOnList}
      </button>
    </>
  );
}
