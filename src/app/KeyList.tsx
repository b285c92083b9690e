import { addressOfSite } from './siteAddress.ts';

const rows: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['←', '→'], 'Previous and next event'],
  [['↑', '↓'], 'Nearest event of the next lane'],
  [['+', '−'], 'Zoom in and out'],
  [['Home', 'End'], 'First and last event'],
  [['[', ']'], 'From the open event along its links, back and on in time'],
  [['Enter'], 'Open the event and read'],
  [['Esc'], 'Close, back to the line'],
  [['/'], 'Search'],
  [['?'], 'This list'],
];

interface KeyListProps {
  /** Whether single keys do anything. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** What the keys do, and a switch for those whom single keys disturb, as speech input does. */
export function KeyList({ on, onSwitch }: KeyListProps) {
  return (
    <>
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
      <p>
        <a href={`${addressOfSite()}licences.txt`}>Licences of what this page is made of</a>
      </p>
    </>
  );
}
