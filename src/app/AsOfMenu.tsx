import { useId } from 'react';
import { type Day, formatDay, parseDay } from '../story/index.ts';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { wholeStory } from './state.ts';
import './styles/asof.css';

interface AsOfMenuProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Where in the window a new cursor stands. */
const share = 2 / 3;

/** The day that the page looks back to: typed, compared with an earlier one, played, given up. */
export function AsOfMenu({ id, onDone }: AsOfMenuProps) {
  const { whole, store } = useApp();
  const asOf = useShown(state => state.asOf);
  const since = useShown(state => state.since);
  const { setAsOf, compareSince, play } = store.getState();
  const { from, to } = wholeStory(whole);
  const inView = (at: number) => {
    const { window } = store.getState();
    return Math.round(window.from + (window.to - window.from) * at) as Day;
  };
  const onPlay = () => {
    if (asOf === null) setAsOf(inView(0));
    play();
    onDone();
  };
  return (
    <section className="app-back-list" id={id} aria-label={more.asOfADay}>
      <p>{more.asOfNote}</p>
      <DayField label={more.asOf} day={asOf} from={from} to={to} onDay={setAsOf} />
      {asOf === null ? (
        <button type="button" className="app-button" onClick={() => setAsOf(inView(share))}>
          {more.setCursor}
        </button>
      ) : (
        <DayField label={more.comparedWith} day={since} from={from} to={asOf - 1} onDay={compareSince} />
      )}
      <div className="app-back-foot">
        <button type="button" className="app-button" onClick={onPlay}>
          {more.play}
        </button>
        <button
          type="button"
          className="app-button"
          disabled={asOf === null}
          onClick={() => {
            setAsOf(null);
            onDone();
          }}
        >
          {more.whole}
        </button>
        <button type="button" className="app-button app-button-strong" onClick={onDone}>
          {more.done}
        </button>
      </div>
    </section>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  /** First and last day that can be chosen. */
  readonly from: number;
  readonly to: number;
  readonly onDay: (day: Day | null) => void;
}

/** A typed day; emptied, it is none. Days that are not of the calendar, or out of range, change nothing. */
function DayField({ label, day, from, to, onDay }: DayFieldProps) {
  const id = useId();
  const onText = (text: string) => {
    const typed = parseDay(text);
    if (text === '') onDay(null);
    else if (typed !== null && typed >= from && typed <= to) onDay(typed);
  };
  return (
    <p className="app-asof-field">
      <label htmlFor={id}>{label}</label>
      <input
        // Anew where the day comes from elsewhere, so that a half-typed one is not written over.
        key={day ?? 'none'}
        id={id}
        type="date"
        placeholder={more.dateForm}
        defaultValue={day === null ? '' : formatDay(day)}
        min={formatDay(from as Day)}
        max={formatDay(to as Day)}
        onBlur={event => onText(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') onText(event.currentTarget.value);
        }}
      />
    </p>
  );
}
