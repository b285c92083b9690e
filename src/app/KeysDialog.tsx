import { useEffect, useId, useRef } from 'react';
import { CloseIcon } from './icons.tsx';

const rows: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['←', '→'], 'Previous and next event'],
  [['↑', '↓'], 'Nearest event of the next lane'],
  [['+', '−'], 'Zoom in and out'],
  [['Home', 'End'], 'First and last event'],
  [['Enter'], 'Open the event and read'],
  [['Esc'], 'Close, back to the line'],
  [['/'], 'Search'],
  [['?'], 'This list'],
];

interface KeysDialogProps {
  /** Whether single keys do anything. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
}

/** What the keys do, and a switch for those whom single keys disturb, as speech input does. */
export function KeysDialog({ on, onSwitch, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="app-keys" aria-labelledby={title} onClose={onClose}>
      <div className="app-keys-head">
        <h2 id={title}>Keys</h2>
        <button type="button" className="app-bare" aria-label="Close" onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <p>While the timeline has the focus; search and this list work everywhere.</p>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="app-check">
        <input type="checkbox" checked={on} onChange={() => onSwitch(!on)} />
        Use single keys on this page
      </label>
    </dialog>
  );
}
