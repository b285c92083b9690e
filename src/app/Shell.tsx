import { useMemo, useState } from 'react';
import { facetCounts, indexStory, type StoryDetail } from '../story/index.ts';
import { Compared } from './Compared.tsx';
import { useApp, useShown } from './context.ts';
import { FilterBar } from './FilterBar.tsx';
import { Header } from './Header.tsx';
import type { AddressBar } from './history.ts';
import { Live } from './Live.tsx';
import { MainView } from './MainView.tsx';
import { Notices } from './Notices.tsx';
import { Search } from './Search.tsx';
import { Side } from './Side.tsx';
import { useComparing } from './useComparing.ts';
import { useCounts } from './useCounts.ts';
import { useLinks } from './useLinks.ts';
import { useMatching } from './useMatching.ts';
import { narrowPage, useMedia } from './useMedia.ts';
import { useOpening } from './useOpening.ts';
import { usePage } from './usePage.ts';

export interface ShellProps {
  readonly detail: StoryDetail | null;
  readonly detailError: string | null;
  readonly onRetry: () => void;
  readonly bar: AddressBar;
  readonly inFrame: boolean;
}

/** The whole page of a story: header, filters, the view, and what is open beside it. */
export function Shell({ detail, detailError, onRetry, bar, inFrame }: ShellProps) {
  const { core } = useApp();
  const view = useShown(state => state.view);
  const filters = useShown(state => state.filters);
  const isOpen = useShown(state => state.event !== null || state.list !== null || state.chapter !== null);
  const found = useMatching(core, detail);
  const { data, events, stretch, shown, all } = useCounts(core, found.matching);
  const index = useMemo(() => indexStory(core, detail), [core, detail]);
  const counts = useMemo(() => facetCounts(core, filters), [core, filters]);
  const opening = useOpening();
  const links = useLinks(index, opening);
  const comparing = useComparing();
  const narrow = useMedia(narrowPage);
  const [sheetPx, setSheetPx] = useState(0);
  const setBusy = usePage(bar, inFrame, (detail !== null || detailError !== null) && !found.pending);

  return (
    <div
      className="app"
      data-view={view}
      data-open={isOpen || undefined}
      data-comparing={comparing.isOn || undefined}
    >
      <Header
        onGuide={opening.read}
        search={
          <Search
            found={found}
            onOpen={event => opening.open(event, 'keyboard')}
            eventHref={links.eventHref}
          />
        }
      />
      {comparing.isOn && <Compared index={index} comparing={comparing} />}
      <FilterBar shown={shown} all={all} stretch={stretch} counts={counts} withKey={view === 'timeline'} />
      <Notices found={found} nothing={events.length === 0 && core.events.length > 0} />
      <div className="app-body" inert={comparing.isOn}>
        <MainView
          view={view}
          data={data}
          index={index}
          detail={detail}
          events={events}
          found={found}
          opening={opening}
          {...links}
          wheel={inFrame ? 'scroll' : 'zoom'}
          sheetPx={narrow ? sheetPx : 0}
          onBusy={setBusy}
        />
        <Side
          index={index}
          detail={detail}
          detailError={detailError}
          onRetry={onRetry}
          events={events}
          {...links}
          opening={opening}
          narrow={narrow}
          onHeight={setSheetPx}
          onCompare={comparing.open}
        />
      </div>
      <Live found={found} matching={events.length} />
    </div>
  );
}
