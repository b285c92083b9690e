import type { FacetCounts, StoryDetail } from '../story/index.ts';
import { say } from '../words/index.ts';
import { useShown } from './context.ts';
import { FilterIcon } from './icons.tsx';
import { FilterList, fetchOnDemand } from './lazyParts.ts';
import { Popover } from './Popover.tsx';
import { chosenCount } from './restrictions.ts';

/** The button 'Filters' and what it opens. */
export function FilterMenu(props: { readonly counts: FacetCounts; readonly detail: StoryDetail | null }) {
  const chosen = useShown(state => chosenCount(state.filters) + (state.told ? 1 : 0));
  const button = (
    <>
      <FilterIcon />
      <span className="app-button-name">{say.filters}</span>
      {chosen > 0 && <span className="app-filters-chosen">{chosen}</span>}
    </>
  );
  return (
    <Popover name="app-filters" button={button} onForetell={fetchOnDemand}>
      {(id, onDone) => <FilterList id={id} {...props} onDone={onDone} />}
    </Popover>
  );
}
