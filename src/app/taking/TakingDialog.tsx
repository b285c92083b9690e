import { useEffect, useId, useMemo, useRef } from 'react';
import {
  indexStory,
  originalDetail,
  originalOf,
  type StoryDetail,
  type StoryEvent,
  type StoryIndex,
} from '../../story/index.ts';
import { say, take } from '../../words/index.ts';
import { useApp, useShown } from '../context.ts';
import { CloseIcon } from '../icons.tsx';
import { entriesOf } from '../kept.ts';
import type { Look } from '../look.ts';
import { Part } from '../Part.tsx';
import type { TimeWindow } from '../state.ts';
import { type Taking, takings } from '../store.ts';
import { CitePart } from './CitePart.tsx';
import { DataPart } from './DataPart.tsx';
import { type Making, today } from './items.ts';
import { ListPart } from './ListPart.tsx';
import './taking.css';

export { takeUpList } from '../keptHere.ts';

export interface TakingDialogProps {
  readonly taking: Taking;
  /** What the page shows: the story, or as it was known on the day of the look. */
  readonly index: StoryIndex;
  readonly detail: StoryDetail | null;
  readonly look: Look | null;
  /** Numbers of the events that match. */
  readonly events: readonly number[];
  /** The days in view. */
  readonly stretch: TimeWindow;
}

/** Where a reader cites, sees what was put aside, and takes the data along. */
export function TakingDialog({ taking, index, detail, look, events, stretch }: TakingDialogProps) {
  const { core, whole, locale, roots } = useApp();
  const onTake = useShown(state => state.take);
  const asOf = useShown(state => state.asOf);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  // What is cited or on the list is there today, whatever day the page looks back to.
  const all = look?.knowledge.detail ?? detail;
  const making: Making = useMemo(
    () => ({
      // What is cited and taken along is in the story's own words, whatever language it is read in.
      core: originalOf(whole),
      title: whole.title,
      locale,
      index: indexStory(originalOf(whole), all && originalDetail(all)),
      roots,
      base: document.baseURI,
      accessed: today(),
    }),
    [whole, locale, all, roots],
  );
  const shown = useMemo(() => {
    const touching = ({ date }: StoryEvent) =>
      date.from < Math.ceil(stretch.to) && date.to > Math.floor(stretch.from);
    return events.flatMap(at => core.events[at] ?? []).flatMap(event => (touching(event) ? event.id : []));
  }, [core, events, stretch]);
  return (
    <dialog
      ref={dialog}
      className="app-take"
      aria-labelledby={title}
      tabIndex={-1}
      onClose={() => onTake(null)}
    >
      <div className="app-take-head">
        <h2 id={title}>{take.head}</h2>
        {/* Closed by the browser, which gives the focus back to what opened it. */}
        <button
          type="button"
          className="app-bare"
          aria-label={say.close}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <Switch taking={taking} onTake={onTake} />
      <div className="app-take-body">
        <Part resetKey={taking}>
          {taking === 'cite' && (
            <CitePart making={making} index={index} look={look} hasSources={all !== null} />
          )}
          {taking === 'list' && <ListPart making={making} hasSources={all !== null} />}
          {taking === 'data' && (
            <DataPart making={making} all={asOf !== null && !look ? null : all} look={look} shown={shown} />
          )}
        </Part>
      </div>
    </dialog>
  );
}

function Switch({ taking, onTake }: { readonly taking: Taking; readonly onTake: (taking: Taking) => void }) {
  const kept = useShown(state => entriesOf(state.kept).length);
  return (
    <nav className="app-take-parts" aria-label={take.partsName}>
      {takings.map(part => (
        <button type="button" key={part} aria-current={part === taking} onClick={() => onTake(part)}>
          {take.parts[part]}
          {part === 'list' && kept > 0 && ` (${kept})`}
        </button>
      ))}
    </nav>
  );
}
