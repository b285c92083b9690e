import { more } from '../words/index.ts';
import { useShown } from './context.ts';
import { useRunsDown } from './useRunsDown.ts';

/** The key to the numbers under the marks, and what takes them away. */
export function CoverageLine() {
  const runsDown = useRunsDown();
  const showCoverage = useShown(state => state.showCoverage);
  return (
    <section className="app-told" aria-label={more.howWidely}>
      <p>{runsDown ? more.howWidelyDown : more.howWidelyNote}</p>
      <button type="button" className="app-button app-told-all" onClick={() => showCoverage(false)}>
        {more.hide}
      </button>
    </section>
  );
}
