import { useId, useRef, useState } from 'react';
import { type FacetCounts, isEmpty } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { chosenCount, type FilterGroup, filterGroups, toggled } from './filterOptions.ts';
import { FilterIcon } from './icons.tsx';
import { useDismiss } from './useDismiss.ts';

/** The button 'Filters' and what it opens. */
export function FilterMenu({ counts }: { readonly counts: FacetCounts }) {
  const filters = useShown(state => state.filters);
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const chosen = chosenCount(filters);
  useDismiss(menu, open, how => {
    setOpen(false);
    if (how === 'escape') button.current?.focus();
  });
  return (
    <div className="app-filters" ref={menu}>
      <button
        ref={button}
        type="button"
        className="app-button app-filters-button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <FilterIcon />
        <span className="app-button-name">Filters</span>
        {chosen > 0 && <span className="app-filters-chosen">{chosen}</span>}
      </button>
      {open && <FilterList id={listId} counts={counts} onDone={() => setOpen(false)} />}
    </div>
  );
}

interface FilterListProps {
  readonly id: string;
  readonly counts: FacetCounts;
  readonly onDone: () => void;
}

function FilterList({ id, counts, onDone }: FilterListProps) {
  const { core, locale } = useApp();
  const filters = useShown(state => state.filters);
  const clearFilters = useShown(state => state.clearFilters);
  return (
    <section className="app-filters-list" id={id} aria-label="Filters">
      <div className="app-filters-groups">
        {filterGroups(core, filters, counts, locale).map(group => (
          <Group key={group.facet} group={group} />
        ))}
      </div>
      <div className="app-filters-foot">
        <button type="button" className="app-button" disabled={isEmpty(filters)} onClick={clearFilters}>
          Clear all
        </button>
        <button type="button" className="app-button app-button-strong" onClick={onDone}>
          Done
        </button>
      </div>
    </section>
  );
}

function Group({ group }: { readonly group: FilterGroup }) {
  const { locale } = useApp();
  const values = useShown(state => state.filters[group.facet]);
  const restrict = useShown(state => state.restrict);
  return (
    <fieldset className="app-filters-group" data-facet={group.facet}>
      <legend>{group.title}</legend>
      {group.options.map(option => (
        <label key={option.value} className={option.within ? 'app-check app-check-within' : 'app-check'}>
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={() => restrict(group.facet, toggled(values, option.value))}
          />
          <span className="app-check-name">{option.name}</span>
          <span className="app-check-count">{option.count.toLocaleString(locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}
