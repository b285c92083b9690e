import { say } from '../words/index.ts';

/** What the lines between lanes mean, and the capsules: three small drawings with their words. */
export function KeyOfLines() {
  return (
    <ul className="app-key" aria-label={say.key}>
      <li>
        <svg viewBox="0 0 12 26" width="12" height="26" aria-hidden="true" focusable="false">
          <path className="app-key-knit" d="M6 5v16" />
          <circle className="app-key-one" cx="6" cy="5" r="4" />
          <circle className="app-key-other" cx="6" cy="21" r="4" />
        </svg>
        {say.together}
      </li>
      <li>
        <svg viewBox="0 0 12 26" width="12" height="26" aria-hidden="true" focusable="false">
          <path className="app-key-arrow" d="M6 6v17M2.5 17.5 6 23l3.5-5.5" />
          <path className="app-key-other" d="M2 1h8v8H2z" />
        </svg>
        {say.toOther}
      </li>
      <li>
        <svg viewBox="0 0 16 22" width="16" height="22" aria-hidden="true" focusable="false">
          <rect className="app-key-capsule" x="1" y="1" width="14" height="20" rx="7" />
          <text className="app-key-number" x="8" y="15" textAnchor="middle">
            4
          </text>
        </svg>
        <span>
          {say.several}
          <span className="app-key-more">{say.severalMore}</span>
        </span>
      </li>
    </ul>
  );
}
