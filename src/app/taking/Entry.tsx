import { type ReactNode, use, useMemo } from 'react';
import type { CitationStyle } from '../../taking/index.ts';
import { take } from '../../words/index.ts';
import { useShown } from '../context.ts';
import { entriesOf, toggled } from '../kept.ts';
import { Citation } from './Citation.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import type { Item } from './items.ts';
import { citing } from './scripts.ts';

/** One cited thing with what can be done with it. */
export function Entry({
  item,
  style,
  children,
}: {
  readonly item: Item;
  readonly style: CitationStyle;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}) {
  const { cite } = use(citing.fetch());
  const runs = useMemo(() => cite(item.csl, style), [cite, item.csl, style]);
  return (
    <li className="app-take-entry">
      <Citation runs={runs} language={item.csl.language} />
      <div className="app-take-row">
        <CopyCitation entries={[runs]} context={item.csl.title}>
          {take.copy}
        </CopyCitation>
        {children}
      </div>
    </li>
  );
}

/** Puts something on the reading list, or takes it off. */
export function AsideButton({ item }: { readonly item: Item }) {
  const { kept } = item;
  const list = useShown(state => state.kept);
  const here = useShown(state => state.keptHere);
  const keep = useShown(state => state.keep);
  if (kept === null) return null;
  const isKept = entriesOf(list).includes(kept);
  return (
    <button
      type="button"
      className="app-button"
      aria-pressed={isKept}
      onClick={() => keep(toggled(list, kept), here)}
    >
      {isKept ? take.onList : take.putAside}
      <span className="app-unseen">: {item.csl.title}</span>
    </button>
  );
}
