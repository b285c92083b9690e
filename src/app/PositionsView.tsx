import { useMemo } from 'react';
import { DaySlider, PositionTable } from '../reader/index.ts';
import {
  type Day,
  formatDayWords,
  lastDay,
  type StoryDetail,
  type StoryIndex,
  stancesOf,
  tellingOf,
} from '../story/index.ts';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { SpokenOf } from './SpokenOf.tsx';
import { wholeStory } from './state.ts';
import type { Found } from './useMatching.ts';
import { narrowPage, useMedia } from './useMedia.ts';
import './styles/positions.css';

export interface PositionsViewProps {
  readonly index: StoryIndex;
  readonly detail: StoryDetail | null;
  /** Filters and search: positions taken at events that they hide are left out. */
  readonly found: Found;
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
  readonly onBusy: (busy: boolean) => void;
}

/** Weight of the events at which the slider stops. */
const great = 3;

/** Who wants what, as of a day, and when each side spoke of it. */
export function PositionsView({ index, detail, found, linkTo, onFollow, onBusy }: PositionsViewProps) {
  const { core, whole, locale } = useApp();
  const asOf = useShown(state => state.asOf);
  const since = useShown(state => state.since);
  const setAsOf = useShown(state => state.setAsOf);
  const narrow = useMedia(narrowPage);
  const { matching } = found;
  const told = useShown(state => state.told);
  const positions = useMemo(() => {
    const telling = told !== null && detail ? tellingOf(detail, told) : null;
    return detail?.positions.filter(
      ({ event, source }) => matching?.[index.indexOf(event)] !== 0 && (!telling || telling.isSource(source)),
    );
  }, [detail, index, matching, told]);
  const stances = useMemo(() => stancesOf(core, positions ?? []), [core, positions]);
  const reading = useMemo(() => ({ core, index, locale }), [core, index, locale]);
  const extent = useMemo(() => wholeStory(whole), [whole]);
  const from = (whole.focus?.from ?? extent.from) as Day;
  const to = (extent.to - 1) as Day;
  const first = useMemo(
    () => (detail?.positions ?? []).reduce((day, { known }) => (known < day ? known : day), asOf ?? from),
    [detail, asOf, from],
  );
  const points = useMemo(
    () =>
      whole.events
        .filter(event => event.weight === great && event.happened)
        .map(({ date, reported, title }) => ({ day: reported ?? lastDay(date), title })),
    [whole],
  );
  const end = asOf ?? to;
  const span = { from: (end > from ? from : extent.from) as Day, to: end };
  const day = (value: Day) => formatDayWords(value, locale, 'month');
  return (
    <div className="rd-positions-view app-positions">
      <h2 className="app-positions-title">
        {asOf === null ? more.whoWantsToday : more.whoWants(formatDayWords(asOf, locale))}
      </h2>
      <div className="app-positions-day">
        <DaySlider
          from={first < from ? first : from}
          focus={from}
          to={to}
          day={asOf}
          points={points}
          locale={locale}
          onDay={setAsOf}
        />
        {asOf !== null && (
          <button type="button" className="rd-textbutton" onClick={() => setAsOf(null)}>
            {more.today}
          </button>
        )}
      </div>
      {detail && positions ? (
        <>
          {positions.length < detail.positions.length && (
            <p className="rd-quiet app-positions-left">
              {more.positionsLeft(positions.length, detail.positions.length)}
            </p>
          )}
          <PositionTable
            stances={stances}
            asOf={asOf}
            since={since}
            span={span}
            reading={reading}
            narrow={narrow}
            eventHref={linkTo}
            onOpen={onFollow}
          />
          <p className="rd-quiet app-positions-key">{more.positionsKey(day(span.from), day(span.to))}</p>
          <SpokenOf
            stances={stances}
            asOf={asOf}
            extent={extent}
            linkTo={linkTo}
            onFollow={onFollow}
            onBusy={onBusy}
          />
        </>
      ) : (
        <p className="app-waiting">{more.loadingPositions}</p>
      )}
    </div>
  );
}
