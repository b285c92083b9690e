import { useShown } from './context.ts';

/** The key to the numbers under the marks, and what takes them away. */
export function CoverageLine() {
  const showCoverage = useShown(state => state.showCoverage);
  return (
    <section className="app-told" aria-label="How widely events are reported">
      <p>Under a mark: how many sources tell of it, and a tick for each country that they come from.</p>
      <button type="button" className="app-button app-told-all" onClick={() => showCoverage(false)}>
        Hide
      </button>
    </section>
  );
}
