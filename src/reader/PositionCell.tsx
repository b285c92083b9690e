import { type Day, formatDayWords, langOf, ownLang, type Stance } from '../story/index.ts';
import { views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import type { Reading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';
import { StanceLine } from './StanceLine.tsx';

interface CellProps {
  /** Whose position it is, where the column does not say it; told in few lines, since several share a field. */
  readonly name: string | null;
  readonly colour: number;
  readonly now: Stance;
  /** The oldest first. */
  readonly before: readonly Stance[];
  readonly asOf: Day | null;
  /** Positions reported after this day are marked as new; null marks those of the day itself. */
  readonly since: Day | null;
  readonly span: { readonly from: Day; readonly to: Day };
  readonly reading: Reading;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** Where one actor stands on one issue, since when, and what it had said before. */
export function PositionCell({ name, colour, now, before, asOf, since, span, ...links }: CellProps) {
  const { reading } = links;
  return (
    <div className="rd-position">
      {name && (
        <p className="rd-position-party">
          <bdi>{name}</bdi>
        </p>
      )}
      <p className="rd-stance" dir="auto">
        {asOf !== null && now.day > (since ?? asOf - 1) && <span className="rd-new">{views.new}</span>}
        <span lang={ownLang(reading.core)}>{now.position.stance}</span>
      </p>
      <Reference stance={now} {...links} />
      {!name && (
        <>
          <StanceLine now={now} before={before} span={span} colour={colour} />
          <p className="rd-quiet">{beforeWords(before.at(-1), reading.locale)}</p>
        </>
      )}
      {before.length > 0 && (
        <details className="rd-carried">
          <summary>{views.allPositions(before.length + 1)}</summary>
          <ol className="rd-history">
            {[...before, now].reverse().map((stance, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order of a history never changes.
              <li key={at}>
                <p className="rd-quiet">{formatDayWords(stance.day, reading.locale, 'short')}</p>
                <p dir="auto" lang={ownLang(reading.core)}>
                  {stance.position.stance}
                </p>
                <Reference stance={stance} {...links} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function beforeWords(before: Stance | undefined, locale: string): string {
  if (!before) return views.firstRecorded;
  return `${views.beforeWas(before.position.stance)} · ${formatDayWords(before.day, locale, 'month')}`;
}

/** The source of a position, and the event at which it was taken. */
function Reference({
  stance: { position },
  reading,
  eventHref,
  onOpen,
}: Pick<CellProps, 'reading' | 'eventHref' | 'onOpen'> & { readonly stance: Stance }) {
  const event = reading.index.event(position.event);
  return (
    <p className="rd-quiet">
      <SourceLink id={position.source} reading={reading} />
      {event && (
        <>
          {' · '}
          <EventLink id={event.id} href={eventHref(event.id)} onOpen={onOpen}>
            <bdi lang={langOf(reading.core, 'events', event.id, 'label')}>{event.label}</bdi>
          </EventLink>
        </>
      )}
    </p>
  );
}
