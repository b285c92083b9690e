import { phrase } from '../reader/index.ts';
import { type Day, formatDayWords } from '../story/index.ts';
import { more, say, spokenLanguage } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { CloseIcon } from './icons.tsx';
import type { Look } from './look.ts';
import { BackIcon, ForwardIcon, PauseIcon, PlayIcon } from './playIcons.tsx';
import { paces, type TimeWindow } from './state.ts';
import { TransportButton } from './TransportButton.tsx';
import { usePlay } from './usePlay.ts';
import './styles/asof.css';

interface AsOfBarProps {
  /** Null as long as the accounts are on their way. */
  readonly look: Look | null;
  /** Why the accounts could not be had. */
  readonly detailError: string | null;
  readonly onRetry: () => void;
  /** Shows a window of the timeline at once. */
  readonly onWindow: (window: TimeWindow) => void;
}

/** The line over the view while the page looks back; before it can, what it waits for. */
export function AsOfBar({ look, detailError, onRetry, onWindow }: AsOfBarProps) {
  if (look) return <Known look={look} onWindow={onWindow} />;
  if (detailError === null) return <p className="app-waiting">{say.loading}</p>;
  return (
    <div className="app-notloaded" role="alert">
      <p>{more.pastNotLoaded(detailError)}</p>
      <button type="button" className="app-button" onClick={onRetry}>
        {say.tryAgain}
      </button>
      <WholeStory />
    </div>
  );
}

function WholeStory() {
  const setAsOf = useShown(state => state.setAsOf);
  return (
    <button type="button" className="app-button app-asof-whole" onClick={() => setAsOf(null)}>
      {more.whole}
    </button>
  );
}

/** That the page looks back, to which day, and how much was known then; with what moves the day. */
function Known({
  look: { knowledge, past },
  onWindow,
}: {
  readonly look: Look;
  readonly onWindow: (window: TimeWindow) => void;
}) {
  const { locale, whole } = useApp();
  const since = useShown(state => state.since);
  const compareSince = useShown(state => state.compareSince);
  usePlay(knowledge, onWindow);
  return (
    <section className="app-asof" aria-label={more.asOfADay}>
      <p className="app-asof-words">
        {phrase(
          more.asKnown(
            <b>{formatDayWords(past.day, locale)}</b>,
            <b>{past.count.toLocaleString(locale)}</b>,
            whole.events.length,
          ),
        )}
      </p>
      <Transport knowledge={knowledge} day={past.day} />
      {since !== null && (
        <button type="button" className="app-button app-asof-since" onClick={() => compareSince(null)}>
          {more.since(formatDayWords(since, locale, 'short'))}
          <span className="app-unseen">{more.endComparison}</span>
          <CloseIcon />
        </button>
      )}
      <WholeStory />
    </section>
  );
}

/** From report to report, by step or by itself. */
function Transport({ knowledge, day }: { readonly knowledge: Look['knowledge']; readonly day: Day }) {
  const playing = useShown(state => state.playing);
  const pace = useShown(state => state.pace);
  const setAsOf = useShown(state => state.setAsOf);
  const play = useShown(state => state.play);
  const pause = useShown(state => state.pause);
  const choosePace = useShown(state => state.choosePace);
  const [before, after] = [knowledge.reportBefore(day), knowledge.reportAfter(day)];
  const step = (to: Day | null) => {
    pause();
    if (to !== null) setAsOf(to);
  };
  return (
    <div className="app-asof-transport">
      <TransportButton name={more.previousReport} disabled={before === null} onPress={() => step(before)}>
        <BackIcon />
      </TransportButton>
      <TransportButton
        name={playing ? more.pause : more.play}
        title={playing ? more.pause : more.playNote}
        onPress={() => (playing ? pause() : play())}
      >
        {playing ? <PauseIcon /> : <PlayIcon />}
      </TransportButton>
      <TransportButton name={more.nextReport} disabled={after === null} onPress={() => step(after)}>
        <ForwardIcon />
      </TransportButton>
      <label className="app-asof-pace">
        <span className="app-unseen">{more.speed}</span>
        <select value={pace} onChange={event => choosePace(Number(event.target.value))}>
          {paces.map(value => (
            <option key={value} value={value}>
              {value.toLocaleString(spokenLanguage())}×
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
