import { more } from '../words/index.ts';
import { useShown } from './context.ts';

/** The key to the numbers under the marks, and what takes them away. */
export function CoverageLine() {
  const showCoverage = useShown(state => state.showCoverage);
  return (
    <section className="app-told" aria-label={more.howWidely}>
      <p>{more.howWidelyNote}</p>
      <button type="button" className="app-button app-told-all" onClick={() => showCoverage(false)}>
        {more.hide}
      </button>
    </section>
  );
}
