import type { FacetCounts, StoryDetail } from '../story/index.ts';
import { say } from '../words/index.ts';
import { Count } from './Count.tsx';
import { useApp } from './context.ts';
import { FilterMenu } from './FilterMenu.tsx';
import { GapButton } from './GapButton.tsx';
import { KeyOfLines } from './KeyOfLines.tsx';
import { KindToggles } from './KindToggles.tsx';
import type { TimeWindow } from './state.ts';

export interface FilterBarProps {
  readonly shown: number;
  readonly all: number;
  readonly stretch: TimeWindow;
  readonly counts: FacetCounts;
  /** Null until it has come. */
  readonly detail: StoryDetail | null;
  /** Whether lines and capsules are in view, which the key explains and gaps are drawn between. */
  readonly withKey: boolean;
}

/** The row over the chart: how much is shown, what of it, and how to read it. */
export function FilterBar({ shown, all, stretch, counts, detail, withKey }: FilterBarProps) {
  const { locale } = useApp();
  return (
    <section className="app-bar" aria-label={say.whatIsShown}>
      <Count shown={shown} all={all} stretch={stretch} locale={locale} />
      <KindToggles counts={counts} />
      <FilterMenu counts={counts} detail={detail} />
      {withKey && <GapButton />}
      {withKey && <KeyOfLines />}
    </section>
  );
}
