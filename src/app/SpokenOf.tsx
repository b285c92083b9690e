import { useId, useMemo } from 'react';
import { type Day, formatDayWords, type Stances, type StoryCore } from '../story/index.ts';
import { type SpokenTrack, SpokenTracks } from '../timeline/index.ts';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import type { TimeWindow } from './state.ts';

export interface SpokenOfProps {
  readonly stances: Stances;
  readonly asOf: Day | null;
  readonly extent: TimeWindow;
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
  readonly onBusy: (busy: boolean) => void;
}

/** {more.spokeOf} an issue: a track for each actor, in the window that the timeline shows too. */
export function SpokenOf({ stances, asOf, extent, linkTo, onFollow, onBusy }: SpokenOfProps) {
  const { core, locale } = useApp();
  const window = useShown(state => state.window);
  const moveWindow = useShown(state => state.moveWindow);
  const issues = useMemo(() => issuesSpokenOf(core, stances), [core, stances]);
  const chosen = useShown(state => state.issue);
  const choose = useShown(state => state.chooseIssue);
  const issue = issues.find(({ id }) => id === chosen)?.id ?? issues[0]?.id ?? null;
  const tracks = useMemo(
    () => (issue === null ? [] : spokenTracks({ core, stances, issue, asOf, locale, linkTo })),
    [core, stances, issue, asOf, locale, linkTo],
  );
  const select = useId();
  if (issue === null) return null;
  return (
    <section className="app-spoken" aria-labelledby={`${select}-head`}>
      <h3 className="app-spoken-head" id={`${select}-head`}>
        <label htmlFor={select}>{more.spokeOf}</label>{' '}
        <select id={select} value={issue} onChange={event => choose(event.target.value)}>
          {core.issues
            .filter(({ id }) => issues.some(one => one.id === id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </h3>
      <SpokenTracks
        tracks={tracks}
        extent={extent}
        window={window}
        asOf={asOf}
        locale={locale}
        wheel="scroll"
        onWindow={moveWindow}
        onBusy={onBusy}
        onOpen={onFollow}
      />
    </section>
  );
}

/** The issues of which anybody spoke, those of most positions first. */
function issuesSpokenOf(core: StoryCore, { tracks }: Stances) {
  const count = (id: string) =>
    tracks.filter(({ issue }) => issue === id).reduce((sum, { stances }) => sum + stances.length, 0);
  return core.issues
    .map(({ id }) => ({ id, count: count(id) }))
    .filter(issue => issue.count > 0)
    .sort((a, b) => b.count - a.count);
}

interface Spoken {
  readonly core: StoryCore;
  readonly stances: Stances;
  readonly issue: string;
  readonly asOf: Day | null;
  readonly locale: string;
  readonly linkTo: (id: string) => string;
}

/** The tracks of an issue with what was reported by the day. */
function spokenTracks({ core, stances, issue, asOf, locale, linkTo }: Spoken): readonly SpokenTrack[] {
  return stances.tracks
    .filter(track => track.issue === issue)
    .map(({ party, stances: all }) => ({
      key: party.key,
      name: party.lane < core.lanes.length - 1 ? (core.lanes[party.lane]?.short ?? party.name) : party.name,
      colour: core.lanes[party.lane]?.colour ?? 0,
      marks: all
        .filter(({ day }) => asOf === null || day <= asOf)
        .map(({ position, day }, at) => ({
          key: `${party.key} ${at}`,
          // The middle of the day, as on the timeline.
          day: day + 0.5,
          event: position.event,
          href: linkTo(position.event),
          words: `${formatDayWords(day, locale)}, ${party.name}: ${position.stance}`,
        })),
    }));
}
