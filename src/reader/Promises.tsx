import {
  type Day,
  durationWords,
  formatDate,
  formatDayWords,
  outcomes,
  type Promised,
  type PromiseStep,
  promises,
  type StoryCore,
  type StoryDate,
  type StoryEvent,
  type StoryIndex,
} from '../story/index.ts';
import { views } from '../words/index.ts';
import { EventLink } from './EventLink.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { Lanes } from './Lanes.tsx';
import type { Reading } from './reading.ts';
import { listed } from './wording.ts';
import './reader.css';
import './chronology.css';
import './promises.css';

export interface PromisesProps {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  /** Ids of the events that the filters leave: the promises among them are listed. */
  readonly shown: ReadonlySet<string>;
  /** The last day up to which promises are followed. */
  readonly until: Day;
  /** Whether that is a day looked back to, and not the end of the story. */
  readonly lookingBack: boolean;
  readonly locale: string;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly openedId: string | null;
  /** What a search has found; the rest steps back. Null where nothing is searched for. */
  readonly highlighted?: ReadonlySet<string> | null;
}

/** What was promised, and what became of it: the open ones first, each step linked to its event. */
export function Promises(props: PromisesProps) {
  const { core, index, shown, until, locale } = props;
  const reading: Reading = { core, index, locale };
  const all = promises(index, until).filter(({ event }) => shown.has(core.events[event]?.id ?? ''));
  const groups = outcomes
    .map(outcome => ({ outcome, list: all.filter(promised => promised.outcome === outcome) }))
    .filter(({ list }) => list.length > 0);
  const parts = groups.map(({ outcome, list }) => views.outcomeCount[outcome](list.length));
  const count = views.promiseCount(all.length);
  const counts = parts.length > 0 ? views.ofWhich(count, listed(parts, locale)) : count;
  return (
    <div className="rd-chronology rd-promises">
      <h2 className="rd-page-title">{views.promised}</h2>
      <p className="rd-page-lead">{views.promisedLead}</p>
      <p className="rd-page-count">
        {props.lookingBack ? views.asKnown(formatDayWords(until, locale), counts) : counts}
      </p>
      {groups.map(({ outcome, list }) => (
        <section key={outcome} aria-labelledby={`promises-${outcome}`}>
          <h3 className="rd-year-head" id={`promises-${outcome}`}>
            {views.outcomes[outcome].head}{' '}
            <span className="rd-year-count">
              {list.length.toLocaleString(locale)} · {views.outcomes[outcome].note}
            </span>
          </h3>
          <ol className="rd-entries">
            {list.map(promised => (
              <Entry key={promised.event} promised={promised} reading={reading} {...props} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

type EntryProps = PromisesProps & { readonly promised: Promised; readonly reading: Reading };

function Entry({ promised, reading, ...props }: EntryProps) {
  const event = reading.core.events[promised.event];
  if (!event) return null;
  const kind = reading.index.kind(event.kind);
  const classes = ['rd-entry'];
  if (event.id === props.openedId) classes.push('rd-opened');
  if (props.highlighted) classes.push(props.highlighted.has(event.id) ? 'rd-found' : 'rd-passed');
  return (
    <li className={classes.join(' ')}>
      <p className="rd-entry-date">{formatDate(event.date, reading.locale)}</p>
      <div className="rd-entry-text">
        <p className="rd-kind">
          {kind && <KindGlyph shape={kind.shape} />}
          <span>{kind?.name ?? event.kind}</span>
          <Lanes event={event} reading={reading} />
        </p>
        <h4 className="rd-entry-title">
          <TitleLink event={event} {...props} />
        </h4>
        <ol className="rd-deeds">
          {promised.steps.map(step => (
            <Step key={`${step.event} ${step.deed}`} step={step} from={event} reading={reading} {...props} />
          ))}
          {promised.outcome === 'open' && (
            <li className="rd-deed rd-deed-open">
              <p className="rd-deed-word">{views.outcomes.open.head}</p>
              <p>{ageWords(promised.age, props)}</p>
            </li>
          )}
        </ol>
      </div>
    </li>
  );
}

function Step({
  step,
  from,
  reading,
  ...props
}: PromisesProps & { readonly step: PromiseStep; readonly from: StoryEvent; readonly reading: Reading }) {
  const event = reading.core.events[step.event];
  if (!event) return null;
  const after = isExact(from.date) && isExact(event.date) ? views.afterDays : views.afterAboutDays;
  return (
    <li className={`rd-deed rd-deed-${step.deed}`}>
      <p className="rd-deed-word">{views.deeds[step.deed]}</p>
      <p>
        <TitleLink event={event} {...props} />
        {!event.happened && <span className="rd-deed-not"> {views.notHappened}</span>}
      </p>
      <p className="rd-quiet">
        {formatDate(event.date, reading.locale)} ·{' '}
        {step.days === 0 ? views.atOnce : after(step.days, longWords(step.days, reading.locale))}
      </p>
    </li>
  );
}

/** Beside days in figures, where they are many, months or years: nobody reads thousands of days. */
function longWords(days: number, locale: string): string | null {
  return days < manyDays ? null : durationWords(days, locale);
}

const manyDays = 100;

/** Known to the day at both ends. */
function isExact({ start, end }: StoryDate): boolean {
  return [start, end].every(point => point?.precision === 'day' && !point.approximate && !point.uncertain);
}

function TitleLink({ event, eventHref, onOpen, openedId }: PromisesProps & { readonly event: StoryEvent }) {
  return (
    <EventLink id={event.id} href={eventHref(event.id)} onOpen={onOpen} current={event.id === openedId}>
      <bdi>{event.title}</bdi>
    </EventLink>
  );
}

function ageWords(age: number, { until, lookingBack, locale }: PromisesProps): string {
  const words = lookingBack ? views.openForAsOf : views.openForAtEnd;
  return words(age, longWords(age, locale), formatDayWords(until, locale));
}
