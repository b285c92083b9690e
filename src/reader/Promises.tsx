import {
  type Day,
  type Deed,
  durationWords,
  formatDate,
  formatDayWords,
  type Outcome,
  outcomes,
  type Promised,
  type PromiseStep,
  promises,
  type StoryCore,
  type StoryDate,
  type StoryEvent,
  type StoryIndex,
} from '../story/index.ts';
import { EventLink } from './EventLink.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { Lanes } from './Lanes.tsx';
import type { Reading } from './reading.ts';
import { counted, listed } from './wording.ts';
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

const groupWords: Record<Outcome, { readonly head: string; readonly note: string; readonly word: string }> = {
  open: { head: 'Open', note: 'No event in this story fulfils or breaks it.', word: 'open' },
  partly: {
    head: 'Partly fulfilled',
    note: 'Fulfilled in one part or for a time, broken or cancelled in another.',
    word: 'partly fulfilled',
  },
  broken: { head: 'Broken', note: 'An event breaks it; none fulfils it.', word: 'broken' },
  cancelled: { head: 'Cancelled', note: 'Taken back before it was fulfilled or broken.', word: 'cancelled' },
  fulfilled: {
    head: 'Fulfilled',
    note: 'An event fulfils it, or a part of it; none breaks it.',
    word: 'fulfilled',
  },
};

const deedWords: Record<Deed, string> = { fulfils: 'Fulfilled', breaks: 'Broken', cancels: 'Cancelled' };

/** What was promised, and what became of it: the open ones first, each step linked to its event. */
export function Promises(props: PromisesProps) {
  const { core, index, shown, until, locale } = props;
  const reading: Reading = { core, index, locale };
  const all = promises(index, until).filter(({ event }) => shown.has(core.events[event]?.id ?? ''));
  const groups = outcomes
    .map(outcome => ({ outcome, list: all.filter(promised => promised.outcome === outcome) }))
    .filter(({ list }) => list.length > 0);
  return (
    <div className="rd-chronology rd-promises">
      <h2 className="rd-page-title">What was promised</h2>
      <p className="rd-page-lead">
        Agreements, and whatever else a later event fulfilled or broke, as the links between the events of
        this story record it. A promise can have many parts: that one is fulfilled does not say that all are.
      </p>
      <p className="rd-page-count">
        {props.lookingBack ? `As known on ${formatDayWords(until, locale)}: ` : ''}
        {counted(all.length, 'promise', 'promises', locale)}
        {groups.length > 0 &&
          `: ${listed(
            groups.map(
              ({ outcome, list }) => `${list.length.toLocaleString(locale)} ${groupWords[outcome].word}`,
            ),
            locale,
          )}`}
      </p>
      {groups.map(({ outcome, list }) => (
        <section key={outcome} aria-labelledby={`promises-${outcome}`}>
          <h3 className="rd-year-head" id={`promises-${outcome}`}>
            {groupWords[outcome].head}{' '}
            <span className="rd-year-count">
              {list.length.toLocaleString(locale)} · {groupWords[outcome].note}
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
              <p className="rd-deed-word">Open</p>
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
  const about = isExact(from.date) && isExact(event.date) ? '' : 'about ';
  const days = daysWords(step.days, reading.locale);
  return (
    <li className={`rd-deed rd-deed-${step.deed}`}>
      <p className="rd-deed-word">{deedWords[step.deed]}</p>
      <p>
        <TitleLink event={event} {...props} />
        {!event.happened && <span className="rd-deed-not"> (did not happen)</span>}
      </p>
      <p className="rd-quiet">
        {formatDate(event.date, reading.locale)} · {step.days === 0 ? 'at once' : `after ${about}${days}`}
      </p>
    </li>
  );
}

/** Days in figures; where they are many, beside it in months or years: nobody reads thousands of days. */
function daysWords(days: number, locale: string): string {
  const exact = counted(days, 'day', 'days', locale);
  return days < manyDays ? exact : `${exact}, ${durationWords(days, locale)}`;
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
  const days = daysWords(age, locale);
  const end = formatDayWords(until, locale);
  return `for ${days}, ${lookingBack ? 'as of' : 'at the end of this story,'} ${end}`;
}
