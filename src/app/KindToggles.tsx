import { KindGlyph } from '../reader/index.ts';
import type { FacetCounts } from '../story/index.ts';
import { say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { broadKinds, isKindOn, toggledKinds } from './restrictions.ts';

/** One switch for each kind with a shape: its glyph, plural and count. Struck through where it is off. */
export function KindToggles({ counts }: { readonly counts: FacetCounts }) {
  const { core, locale } = useApp();
  const filters = useShown(state => state.filters);
  const restrict = useShown(state => state.restrict);
  return (
    <fieldset className="app-kinds">
      <legend className="app-unseen">{say.kinds}</legend>
      {broadKinds(core).map(kind => (
        <button
          key={kind.id}
          type="button"
          className="app-kind"
          data-kind={kind.id}
          aria-pressed={isKindOn(core, filters, kind.id)}
          title={kind.description}
          onClick={() => restrict('kinds', toggledKinds(core, filters, kind.id))}
        >
          <KindGlyph shape={kind.shape} />
          <span className="app-kind-name">{kind.plural}</span>
          <span className="app-kind-count">{(counts.kinds.get(kind.id) ?? 0).toLocaleString(locale)}</span>
        </button>
      ))}
    </fieldset>
  );
}
