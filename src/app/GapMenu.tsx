import { useId, useState } from 'react';
import { type GapEnds, type LanePair, meetingKinds } from '../story/index.ts';
import { more, views } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { gapDays, gapWindow, gapWords } from './gapWords.ts';
import { useGaps } from './useGaps.ts';
import './styles/gaps.css';

interface GapMenuProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Before anything is measured: the story's first two lanes, its principal ones. */
const firstPair: LanePair = [0, 1];

/** Between whom the time is measured, and all that there is of it; each gap leads to its days on the line. */
export function GapMenu({ id, onDone }: GapMenuProps) {
  const { core, locale, store } = useApp();
  const measured = useShown(state => state.gap);
  const asOf = useShown(state => state.asOf);
  const pair = measured ?? firstPair;
  const gaps = useGaps(pair);
  const [byLength, setByLength] = useState(true);
  const listed = byLength ? [...gaps].sort((a, b) => b.days - a.days || a.from - b.from) : gaps;
  const kinds = meetingKinds(core).map(kind => views.inRun(kind.plural));
  const { measureGaps, turnToGap } = store.getState();
  const onChoose = (gap: GapEnds) => {
    if (!measured) measureGaps(pair);
    turnToGap(gap.from, gapWindow(gap), more.facetIs(gapWords(gap, asOf), gapDays(gap, locale)));
    document.querySelector<HTMLElement>('.app-gaps-button')?.focus();
    onDone();
  };
  return (
    <section className="app-gaps-list" id={id} aria-label={more.gaps}>
      <p>{more.gapsNote(inWords(kinds, locale))}</p>
      <LaneChoice pair={pair} onPair={measureGaps} />
      <div className="app-gaps-head">
        <h2>{more.gapCount(gaps.length)}</h2>
        <label>
          <input type="checkbox" checked={byLength} onChange={() => setByLength(!byLength)} />{' '}
          {more.longestFirst}
        </label>
      </div>
      <ol className="app-gaps-all" tabIndex={-1}>
        {listed.map(gap => (
          <li key={gap.from}>
            <button type="button" onClick={() => onChoose(gap)}>
              <b>{gapWords(gap, asOf)}</b>
              <span>{gapDays(gap, locale)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="app-gaps-foot">
        <button type="button" className="app-button" onClick={() => measureGaps(measured ? null : pair)}>
          {measured ? more.clear : more.showOnLine}
        </button>
        <button type="button" className="app-button app-button-strong" onClick={onDone}>
          {more.done}
        </button>
      </div>
    </section>
  );
}

function inWords(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** Two lists of lanes, neither of which offers what the other has chosen. */
function LaneChoice({
  pair,
  onPair,
}: {
  readonly pair: LanePair;
  readonly onPair: (pair: LanePair) => void;
}) {
  const { core } = useApp();
  const id = useId();
  const choice = (at: 0 | 1, label: string) => {
    const other = pair[1 - at]!;
    const onLane = (lane: number) => onPair(lane < other ? [lane, other] : [other, lane]);
    return (
      <span>
        <label htmlFor={`${id}${at}`}>{label}</label>
        <select id={`${id}${at}`} value={pair[at]} onChange={event => onLane(Number(event.target.value))}>
          {core.lanes.map((lane, index) => (
            <option key={lane.id} value={index} disabled={index === other}>
              {lane.name}
            </option>
          ))}
        </select>
      </span>
    );
  };
  return (
    <p className="app-gaps-pair">
      {choice(0, more.between)}
      {choice(1, more.and)}
    </p>
  );
}
