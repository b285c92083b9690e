import { useId, useRef, useState } from 'react';
import type { FacetCounts } from '../story/index.ts';
import { useShown } from './context.ts';
import { FilterIcon } from './icons.tsx';
import { FilterList, fetchOnDemand } from './lazyParts.ts';
import { Part } from './Part.tsx';
import { chosenCount } from './restrictions.ts';
import { useDismiss } from './useDismiss.ts';

/** The button 'Filters' and what it opens. */
export function FilterMenu({ counts }: { readonly counts: FacetCounts }) {
  const filters = useShown(state => state.filters);
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const close = () => setOpen(false);
  const chosen = chosenCount(filters);
  useDismiss(menu, open, how => {
    setOpen(false);
    if (how === 'escape') button.current?.focus();
  });
  return (
    <div className="app-filters" ref={menu} tabIndex={-1} data-open={open || undefined}>
      <button
        ref={button}
        type="button"
        className="app-button app-filters-button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onPointerEnter={fetchOnDemand}
        onFocus={fetchOnDemand}
        onClick={() => setOpen(!open)}
      >
        <FilterIcon />
        <span className="app-button-name">Filters</span>
        {chosen > 0 && <span className="app-filters-chosen">{chosen}</span>}
      </button>
      {open && (
        <Part box="app-filters-list" onClose={close}>
          <FilterList id={listId} counts={counts} onDone={close} />
        </Part>
      )}
    </div>
  );
}
