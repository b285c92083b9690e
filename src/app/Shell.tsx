import { useCallback, useMemo, useRef, useState } from 'react';
import { facetCounts, indexStory, type StoryDetail } from '../story/index.ts';
import { useApp, useShown } from './context.ts';
import { FilterBar, type FilterBarProps } from './FilterBar.tsx';
import { Header } from './Header.tsx';
import type { AddressBar } from './history.ts';
import { AsOfBar, ChoiceLines, GapBar, GuideOffer, LanguageOffer, Live, Presenting } from './lazyParts.ts';
import { Compared, Side } from './lazyViews.ts';
import { needsAccounts, wantsLessData } from './lessData.ts';
import { MainView } from './MainView.tsx';
import { both } from './matching.ts';
import { Notices } from './Notices.tsx';
import { Part } from './Part.tsx';
import { Quietly } from './Quietly.tsx';
import { Search } from './Search.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useComparing } from './useComparing.ts';
import { useCounts } from './useCounts.ts';
import { useLinks } from './useLinks.ts';
import type { LookBack } from './useLookBack.ts';
import { useMatching } from './useMatching.ts';
import { sheetPage, useMedia } from './useMedia.ts';
import { useOpening } from './useOpening.ts';
import { usePage } from './usePage.ts';
import { useTold } from './useTold.ts';

export interface ShellProps {
  readonly detail: StoryDetail | null;
  readonly detailError: string | null;
  readonly onRetry: () => void;
  readonly bar: AddressBar;
  readonly inFrame: boolean;
  readonly back: LookBack;
  readonly onShown: () => void;
}

/** The whole page of a story: header, filters, the view, and what is open beside it. */
export function Shell({ detail, detailError, onRetry, bar, inFrame, back, onShown }: ShellProps) {
  const { core, language } = useApp();
  const view = useShown(state => state.view);
  const isOpen = useShown(
    state => state.event !== null || state.list !== null || state.chapter !== null || state.since !== null,
  );
  const { look } = back;
  const { by, told, onRetry: onRetryTold } = useTold(core, detail, look);
  const found = useMatching(core, detail, look, told);
  const { data, events, ahead, stretch, shown, all } = useCounts(core, found, look);
  const index = useMemo(() => indexStory(core, detail), [core, detail]);
  const known = look?.past.known ?? null;
  const opening = useOpening();
  const links = useLinks(index, opening);
  const comparing = useComparing();
  const narrow = useMedia(sheetPage);
  const main = useRef<HTMLElement>(null);
  // Past React, which would draw all anew, and through the CSSOM: the pages allow no style attributes.
  const onHeight = useCallback((px: number) => main.current?.style.setProperty('--app-sheet', `${px}px`), []);
  const asOf = useShown(state => state.asOf);
  const coverage = useShown(state => state.coverage);
  const gap = useShown(state => state.gap);
  const playing = useShown(state => state.playing);
  const present = useShown(state => state.present);
  const offered = useShown(state => state.offered);
  const invited = useShown(state => state.invited);
  const chosen = useShown(state => state.language);
  const [less] = useState(wantsLessData);
  const needed = useShown(needsAccounts);
  const hasCome = detail !== null || detailError !== null || (less && !needed);
  const isThere = hasCome && (asOf === null || look !== null);
  const setBusy = usePage(bar, inFrame, isThere && chosen === language && !found.pending && !playing);

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
      {comparing.isOn && (
        // Around the words that it loads, too: the view beneath is inert, and a page needs its main part.
        <main className="app-compared" tabIndex={-1}>
          <Part onClose={comparing.close}>
            <Compared index={index} comparing={comparing} />
          </Part>
        </main>
      )}
      <CountedBar {...{ known, told, shown, all, stretch, detail }} withKey={view === 'timeline'} />
      <Notices
        found={found}
        among={known}
        nothing={events.length === 0 && core.events.length > 0 && look?.past.count !== 0}
      >
        {asOf !== null && (
          <Part box="app-nothing" onRetry={back.onRetry}>
            <AsOfBar
              look={look}
              detailError={detailError}
              onRetry={onRetry}
              onWindow={window => opening.timeline.current?.show(window)}
            />
          </Part>
        )}
        {(by !== null || coverage) && (
          <Part box="app-nothing" onRetry={onRetryTold}>
            <ChoiceLines {...{ by, told, known, detail, detailError, onRetry }} />
          </Part>
        )}
        {gap && view === 'timeline' && (
          <Part box="app-nothing">
            <GapBar {...links} />
          </Part>
        )}
      </Notices>
      <div className="app-body" inert={comparing.isOn}>
        <MainView
          view={view}
          data={data}
          index={index}
          detail={detail}
          events={events}
          ahead={ahead}
          look={look}
          found={found}
          opening={opening}
          {...links}
          wheel={inFrame ? 'scroll' : 'zoom'}
          main={main}
          onBusy={setBusy}
          onShown={onShown}
        />
        {isOpen && (
          <Part box="app-side" onClose={opening.close} onRetry={opening.expect}>
            <Side
              index={index}
              detail={detail}
              detailError={detailError}
              onRetry={onRetry}
              events={ahead.length > 0 ? [...events, ...ahead] : events}
              look={look}
              {...links}
              opening={opening}
              narrow={narrow}
              onHeight={onHeight}
              onCompare={comparing.open}
            />
          </Part>
        )}
      </div>
      <TakeAlong index={index} detail={detail} look={look} events={events} stretch={stretch} />
      {present && (
        <Part>
          <Presenting onRead={opening.read} />
        </Part>
      )}
      {offered ? <LanguageOffer /> : invited && <GuideOffer onRead={opening.read} />}
      {(detail || detailError || less) && (
        <Quietly>
          <Live found={found} matching={events.length} />
        </Quietly>
      )}
    </div>
  );
}

/** Counts what each filter would leave: apart from the rest, so that the browser paints between. */
function CountedBar({
  known,
  told,
  ...props
}: Omit<FilterBarProps, 'counts'> & Record<'known' | 'told', Uint8Array | null>) {
  const { core } = useApp();
  const filters = useShown(state => state.filters);
  const counts = useMemo(() => facetCounts(core, filters, both(known, told)), [core, filters, known, told]);
  return <FilterBar {...props} counts={counts} />;
}
