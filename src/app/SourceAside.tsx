import type { Source } from '../story/index.ts';
import { more } from '../words/index.ts';
import { useShown } from './context.ts';
import { entriesOf, sourceSign, toggled } from './kept.ts';
import './styles/aside.css';

/** Puts one source of the open event on the reading list, or takes it off. */
export function SourceAside({ source }: { readonly source: Source }) {
  const kept = useShown(state => state.kept);
  const here = useShown(state => state.keptHere);
  const keep = useShown(state => state.keep);
  const entry = sourceSign + source.id;
  const isKept = entriesOf(kept).includes(entry);
  return (
    <span className="app-aside">
      {' · '}
      <button type="button" aria-pressed={isKept} onClick={() => keep(toggled(kept, entry), here)}>
        {isKept ? more.onListQuiet : more.putAsideQuiet}
        <span className="app-unseen">: {source.title}</span>
      </button>
    </span>
  );
}
