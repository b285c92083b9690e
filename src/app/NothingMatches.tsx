import { isEmpty } from '../story/index.ts';
import { more } from '../words/index.ts';
import { useShown } from './context.ts';
import { Loosen } from './Loosen.tsx';
import type { Found } from './useMatching.ts';

/** Instead of an empty line without a word: that nothing matches, and what to give up. */
export function NothingMatches({
  found,
  among,
}: {
  readonly found: Found;
  readonly among: Uint8Array | null;
}) {
  const filtered = useShown(state => !isEmpty(state.filters) || state.told !== null);
  const clearFilters = useShown(state => state.clearFilters);
  return (
    <div className="app-nothing">
      <p>{more.noMatch}</p>
      <Loosen found={found} among={among} />
      {filtered && (
        <button type="button" className="app-button" onClick={clearFilters}>
          {more.clearFilters}
        </button>
      )}
    </div>
  );
}
