import { useMemo } from 'react';
import { formatDayWords, ownLang, type Position, type Stance, stancesOf } from '../story/index.ts';
import { views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import { phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';
import { Tag } from './Tag.tsx';

interface PositionsProps {
  /** Those taken at one event. */
  readonly positions: readonly Position[];
  readonly reading: Reading;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** Who wanted what at an event, as its sources report it, and what each of them had wanted before. */
export function Positions({ positions, reading, eventHref, onOpen }: PositionsProps) {
  const { core, index } = reading;
  const stances = useMemo(() => stancesOf(core, index.detail?.positions ?? []), [core, index]);
  if (positions.length === 0) return null;
  return (
    <section className="rd-section">
      <h3 className="rd-section-head">{views.positionsTaken}</h3>
      <ul className="rd-rows">
        {positions.map((position, at) => {
          const actor = index.actor(position.actor);
          const colour = actor ? core.lanes[actor.lane]?.colour : undefined;
          const before = stances.before(position);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an actor may take two positions on an issue; their order never changes.
            <li key={at}>
              <p className="rd-party">
                <span className={`rd-bar rd-actor-${colour ?? 0}`} />
                <bdi>{actor?.name ?? position.actor}</bdi>{' '}
                <span className="rd-members">{index.issue(position.issue)?.name ?? position.issue}</span>{' '}
                {before && before.position.stance !== position.stance && <Tag>{views.changed}</Tag>}
              </p>
              <p dir="auto" lang={ownLang(core)}>
                {position.stance}
              </p>
              <p className="rd-quiet">
                <SourceLink id={position.source} reading={reading} />
              </p>
              <Before before={before} reading={reading} eventHref={eventHref} onOpen={onOpen} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a position replaced, with the way to the event at which that was taken. */
function Before({
  before,
  reading,
  eventHref,
  onOpen,
}: Omit<PositionsProps, 'positions'> & { readonly before: Stance | null }) {
  if (!before) return <p className="rd-quiet">{views.firstRecorded}</p>;
  const { position, day } = before;
  return (
    <p className="rd-quiet">
      {phrase(
        views.beforeLink(
          <EventLink id={position.event} href={eventHref(position.event)} onOpen={onOpen}>
            <bdi>{position.stance}</bdi>
          </EventLink>,
        ),
      )}
      {` · ${formatDayWords(day, reading.locale, 'month')}`}
    </p>
  );
}
