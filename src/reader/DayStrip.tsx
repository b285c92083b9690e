import { type Day, formatDate, partsOf, type StoryEvent } from '../story/index.ts';
import type { CompareRow } from './comparison.ts';
import type { Saying } from './conflict.ts';
import type { Reading } from './reading.ts';
import { isSingleDay } from './when.ts';
import { listed } from './wording.ts';

/** More days than this are told in words alone. */
const mostDays = 12;
/** Width of a pill and its gap, CSS px. */
const pill = { width: 24, gap: 4, height: 9 };

/** When the sources of one side date the event: a strip of days for each date that they give, and the date in words. */
export function DayStrip({
  days,
  at,
  event,
  reading,
}: {
  readonly days: NonNullable<CompareRow['days']>;
  readonly at: number;
  readonly event: StoryEvent;
  readonly reading: Reading;
}) {
  const { index, locale } = reading;
  const sayings = days[at] ?? [];
  const all = [event.date, ...days.flat().map(saying => saying.date)];
  const from = Math.min(...all.map(date => date.from)) as Day;
  const to = Math.max(...all.map(date => date.to)) as Day;
  const isOneYear = partsOf(from).year === partsOf((to - 1) as Day).year;
  return sayings.map(saying => (
    <div key={saying.key} className="rd-days">
      {to - from <= mostDays && <Pills saying={saying} from={from} to={to} />}
      <p>{formatDate(saying.date, locale, { weekday: isSingleDay(saying.date), year: !isOneYear })}</p>
      <p className="rd-quiet">
        {listed(
          [...saying.outlets].map(id => index.outlet(id)?.name ?? id),
          locale,
        )}
      </p>
    </div>
  ));
}

function Pills({ saying, from, to }: { readonly saying: Saying; readonly from: Day; readonly to: Day }) {
  const days = Array.from({ length: to - from }, (_, at) => (from + at) as Day);
  const step = pill.width + pill.gap;
  return (
    <svg
      className="rd-pills"
      width={days.length * step}
      height={24}
      viewBox={`0 0 ${days.length * step} 24`}
      aria-hidden="true"
    >
      {days.map((day, at) => {
        const isIn = day >= saying.date.from && day < saying.date.to;
        return (
          <g key={day} className={isIn ? 'rd-pill-in' : undefined}>
            <rect
              x={at * step + 0.5}
              y={0.5}
              width={pill.width - 1}
              height={pill.height}
              rx={pill.height / 2}
            />
            <text x={at * step + pill.width / 2} y={22}>
              {partsOf(day).day}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
