import { useEffect, useId, useMemo, useRef } from 'react';
import { indexStory, type StoryDetail, type StoryEvent } from '../../story/index.ts';
import { useApp, useShown } from '../context.ts';
import { CloseIcon } from '../icons.tsx';
import { entriesOf } from '../kept.ts';
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
  readonly detail: StoryDetail | null;
  /** Numbers of the events that match. */
  readonly events: readonly number[];
  /** The days in view. */
  readonly stretch: TimeWindow;
}

const names: Readonly<Record<Taking, string>> = { cite: 'Cite', list: 'Reading list', data: 'Data' };

/** Where a reader cites, sees what was put aside, and takes the data along. */
export function TakingDialog({ taking, detail, events, stretch }: TakingDialogProps) {
  const { core, locale, roots } = useApp();
  const take = useShown(state => state.take);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const making: Making = useMemo(
    () => ({
      core,
      locale,
      index: indexStory(core, detail),
      roots,
      base: document.baseURI,
      accessed: today(),
    }),
    [core, locale, detail, roots],
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
      onClose={() => take(null)}
    >
      <div className="app-take-head">
        <h2 id={title}>Take along</h2>
        <button type="button" className="app-bare" aria-label="Close" onClick={() => take(null)}>
          <CloseIcon />
        </button>
      </div>
      <Switch taking={taking} onTake={take} />
      <div className="app-take-body">
        <Part resetKey={taking}>
          {taking === 'cite' && <CitePart making={making} hasSources={detail !== null} />}
          {taking === 'list' && <ListPart making={making} hasSources={detail !== null} />}
          {taking === 'data' && <DataPart making={making} detail={detail} shown={shown} />}
        </Part>
      </div>
    </dialog>
  );
}

function Switch({ taking, onTake }: { readonly taking: Taking; readonly onTake: (taking: Taking) => void }) {
  const kept = useShown(state => entriesOf(state.kept).length);
  return (
    <nav className="app-take-parts" aria-label="Parts of this dialog">
      {takings.map(part => (
        <button type="button" key={part} aria-current={part === taking} onClick={() => onTake(part)}>
          {names[part]}
          {part === 'list' && kept > 0 && ` (${kept})`}
        </button>
      ))}
    </nav>
  );
}
