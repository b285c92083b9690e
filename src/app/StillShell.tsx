import { type ReactNode, useMemo, useState } from 'react';
import { type ChartIndex, countTouching } from '../chart/index.ts';
import type { FacetCounts, StoryCore } from '../story/index.ts';
import { AppContext } from './context.ts';
import { FilterBar } from './FilterBar.tsx';
import { Header } from './Header.tsx';
import type { LinkRoots } from './links.ts';
import { Search } from './Search.tsx';
import type { StoryLink } from './StoryMenu.tsx';
import type { Shown } from './state.ts';
import { createAppStore } from './store.ts';
import { useMatching } from './useMatching.ts';
import { localeOf } from './words.ts';

export interface StillShellProps {
  readonly core: StoryCore;
  /** How many events each filter would leave of all: the same on every page of a story. */
  readonly counts: FacetCounts;
  readonly index: ChartIndex;
  readonly shown: Shown;
  readonly roots: LinkRoots;
  readonly stories: readonly StoryLink[];
  /** Between the bar and the chart: what has to be said of the page. */
  readonly notices: ReactNode;
  /** In the chart's place, at its final height. */
  readonly chart: ReactNode;
  /** In the panel's place. */
  readonly side: ReactNode;
}

/**
 * The page's frame as it stands before the script runs: the same header and bar, with the app's own class names, so
 * that nothing moves when the app takes their place. Its controls cannot do anything yet and take no focus.
 */
export function StillShell({ core, shown, roots, stories, ...parts }: StillShellProps) {
  const [store] = useState(() => createAppStore(shown));
  const app = useMemo(
    () => ({
      core,
      whole: core,
      store,
      roots,
      stories,
      language: shown.language,
      locale: localeOf(core.language),
    }),
    [core, store, roots, stories, shown],
  );
  return (
    <AppContext value={app}>
      <Frame core={core} {...parts} window={shown.window} opened={shown.event !== null} />
    </AppContext>
  );
}

function Frame({
  core,
  counts,
  index,
  notices,
  chart,
  side,
  window,
  opened,
}: Omit<StillShellProps, 'shown' | 'roots' | 'stories'> & {
  readonly window: Shown['window'];
  readonly opened: boolean;
}) {
  const found = useMatching(core, null, null, null);
  const all = countTouching(index, window);
  const search = <Search found={found} onOpen={nothing} eventHref={() => ''} />;
  return (
    <div className="app app-still" data-view="timeline" data-open={opened || undefined}>
      <Header search={search} onGuide={nothing} />
      <div className="app-still-bar" inert>
        <FilterBar shown={all} all={all} stretch={window} detail={null} counts={counts} withKey />
      </div>
      <div className="app-notices">{notices}</div>
      <div className="app-body">
        <div id="app-main" className="app-main" tabIndex={-1}>
          {chart}
        </div>
        {side}
      </div>
    </div>
  );
}

function nothing(): void {}
