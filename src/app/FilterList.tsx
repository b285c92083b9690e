import { useState } from 'react';
import { type FacetCounts, isEmpty, type StoryDetail } from '../story/index.ts';
import { say, more as words } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { type FilterGroup, filterGroups, toggled } from './filterOptions.ts';
import { TellerChoice } from './TellerChoice.tsx';

export interface FilterListProps {
  readonly id: string;
  readonly counts: FacetCounts;
  /** Null until it has come. */
  readonly detail: StoryDetail | null;
  readonly onDone: () => void;
}

/** What can be filtered by beside the kinds: who, what about, and whose reports. */
export function FilterList({ id, counts, detail, onDone }: FilterListProps) {
  const { core, locale } = useApp();
  const filters = useShown(state => state.filters);
  const told = useShown(state => state.told);
  const clearFilters = useShown(state => state.clearFilters);
  return (
    <section className="app-filters-list" id={id} aria-label={say.filters}>
      <div className="app-filters-groups">
        <TellerChoice detail={detail} />
        <LineSwitches />
        {filterGroups(core, filters, counts, locale).map(group => (
          <Group key={group.facet} group={group} />
        ))}
      </div>
      <div className="app-filters-foot">
        <button
          type="button"
          className="app-button"
          disabled={isEmpty(filters) && told === null}
          onClick={clearFilters}
        >
          {words.clearAll}
        </button>
        <button type="button" className="app-button app-button-strong" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </section>
  );
}

/** How the line is drawn: by each mark how widely its event is reported; each day with events as wide. */
function LineSwitches() {
  const coverage = useShown(state => state.coverage);
  const showCoverage = useShown(state => state.showCoverage);
  const even = useShown(state => state.even);
  const spaceEvenly = useShown(state => state.spaceEvenly);
  return (
    <fieldset className="app-filters-group app-teller">
      <legend>{words.onTheLine}</legend>
      <label className="app-check app-coverage-switch">
        <input type="checkbox" checked={coverage} onChange={() => showCoverage(!coverage)} />
        {words.howWidelyEach}
      </label>
      <label className="app-check">
        <input type="checkbox" checked={even} onChange={() => spaceEvenly(!even)} />
        {words.evenSwitch}
      </label>
    </fieldset>
  );
}

function Group({ group }: { readonly group: FilterGroup }) {
  const { locale } = useApp();
  const values = useShown(state => state.filters[group.facet]);
  const restrict = useShown(state => state.restrict);
  const [all, setAll] = useState(false);
  const first = group.options.filter(option => !option.rare);
  const shown = all ? group.options : first;
  const more = group.options.length - first.length;
  return (
    <fieldset className="app-filters-group" data-facet={group.facet}>
      <legend>{group.title}</legend>
      {shown.map(option => (
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
      {more > 0 && (
        <button type="button" className="app-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(more)}
        </button>
      )}
    </fieldset>
  );
}
