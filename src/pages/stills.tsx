import { localeOf, type Shown, shownAtFirst } from '../app/index.ts';
import type { ChartData } from '../chart/index.ts';
import { type ChartIndex, chartData, chartIndex } from '../chart/index.ts';
import { type FacetCounts, facetCounts, indexStory, noFilters, type StoryIndex } from '../story/index.ts';
import {
  DownStill,
  downGeometry,
  Still,
  StillGradients,
  type StillPlan,
  stillPlan,
} from '../timeline/index.ts';
import { page } from '../words/index.ts';
import type { SiteStory } from './site.ts';

/**
 * A story made ready for its pages. The still pictures are drawn for a page of 1440 × 900 px and a phone of
 * 412 × 823: what the header, the bar and the panel leave of it, so that there they fit to the pixel.
 */
export interface Prepared {
  readonly story: SiteStory;
  readonly index: StoryIndex;
  readonly locale: string;
  readonly data: ChartData;
  readonly chart: ChartIndex;
  readonly counts: FacetCounts;
  readonly wide: StillPlan;
  readonly besidePanel: StillPlan;
  readonly narrow: StillPlan;
  readonly aboveSheet: StillPlan;
}

export function prepare(story: SiteStory): Prepared {
  const { core, detail } = story;
  const data = chartData(core);
  const plan = (width: number, height: number) => stillPlan(core, data, { width, height });
  const locale = localeOf(core.language);
  const downPlan = (width: number, height: number) =>
    stillPlan(core, data, { width, height }, undefined, room => downGeometry({ ...room, locale }));
  return {
    story,
    index: indexStory(core, detail),
    locale,
    data,
    chart: chartIndex(data),
    counts: facetCounts(core, noFilters),
    wide: plan(1440, 800),
    besidePanel: plan(1008, 800),
    narrow: downPlan(phone.width, 634),
    aboveSheet: downPlan(phone.width, 196),
  };
}

const phone = { width: 412, height: 823 };

/** What a page shows at first: the opening chapter, or an event on its stretch of the line. */
export function shownFirst({ story }: Prepared, event: number | null): Shown {
  return shownAtFirst(story.core, { event });
}

/** The chart's place before the script runs: one picture for wide pages, one for a phone's. */
export function Stills({ of, event }: { readonly of: Prepared; readonly event: number | null }) {
  const { story, index, locale } = of;
  const { window } = shownFirst(of, event);
  const opened = event === null ? undefined : story.core.events[event];
  const label = page.timelineOf((opened ?? story.core).title);
  const linked = opened ? linkedWith(opened.id, index) : [];
  const shown = { window, opened: event, linked, locale, label };
  return (
    <>
      <StillGradients core={story.core} />
      <Still {...shown} plan={opened ? of.besidePanel : of.wide} className="app-still-wide" />
      <DownStill
        {...shown}
        plan={opened ? of.aboveSheet : of.narrow}
        pagePx={phone.height}
        className="app-still-narrow"
      />
    </>
  );
}

/** Numbers of the events that an event is linked with, both ways. */
export function linkedWith(id: string, index: StoryIndex): readonly number[] {
  const ids = [...index.linksFrom(id).map(link => link.to), ...index.linksTo(id).map(link => link.from)];
  return [...new Set(ids.map(index.indexOf))].filter(number => number >= 0);
}
