import { more } from '../words/index.ts';
import { addressOfSite } from './siteAddress.ts';

/** In the order of the words for what they do. */
const rows: readonly (readonly string[])[] = [
  ['←', '→'],
  ['↑', '↓'],
  ['+', '−'],
  ['Home', 'End'],
  ['[', ']'],
  ['Enter'],
  ['Esc'],
  ['/'],
  ['?'],
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
      <p>{more.keysNote}</p>
      <dl>
        {rows.map((keys, at) => (
          <div key={keys[0]}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{more.keyRows[at]}</dd>
          </div>
        ))}
      </dl>
      <label className="app-check">
        <input type="checkbox" checked={on} onChange={() => onSwitch(!on)} />
        {more.useKeys}
      </label>
      <p>
        <a href={`${addressOfSite()}licences.txt`}>{more.licences}</a>
      </p>
    </>
  );
}
