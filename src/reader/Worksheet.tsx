import { useState } from 'react';
import { type Account, formatDate, type StoryEvent } from '../story/index.ts';
import { read, say, share, views } from '../words/index.ts';
import { Claim, Voices } from './AccountItem.tsx';
import { Lanes } from './Lanes.tsx';
import type { Reading } from './reading.ts';
import { voicesOf } from './voices.ts';
import { publishedWords } from './when.ts';
import './reader.css';
import './account.css';
import './worksheet.css';
import { phrase } from './phrase.ts';

export interface WorksheetProps {
  readonly event: StoryEvent;
  /** In the order in which they became known; null while they are on their way. */
  readonly accounts: readonly Account[] | null;
  readonly reading: Reading;
  /** Back to the event. */
  readonly href: string;
  /** Where the event stands with all its sources, in full. */
  readonly address: string;
  readonly onBack: () => void;
  /** Null where the page cannot be printed. */
  readonly onPrint: (() => void) | null;
}

/** Lines to write on, for each question that a class finds out by comparing. */
const linesOf = [3, 4, 2, 3, 3, 5] as const;

/** One event for a class: its accounts without the story's own summary, and lines to write on. Made to be printed. */
export function Worksheet({ event, accounts, reading, href, address, onBack, onPrint }: WorksheetProps) {
  const [left, setLeft] = useState<ReadonlySet<Account>>(new Set());
  const { core, locale } = reading;
  const turn = (account: Account) => {
    const next = new Set(left);
    if (!next.delete(account)) next.add(account);
    setLeft(next);
  };
  const chosen = accounts?.filter(account => !left.has(account)) ?? [];
  return (
    <article className="rd-worksheet">
      <p className="rd-worksheet-tools">
        <a
          href={href}
          onClick={click => {
            if (click.metaKey || click.ctrlKey || click.shiftKey) return;
            click.preventDefault();
            onBack();
          }}
        >
          {views.backToEvent}
        </a>
        {onPrint && (
          <button type="button" className="rd-button" onClick={onPrint} disabled={chosen.length === 0}>
            {share.print}
          </button>
        )}
        <span className="rd-quiet">{accounts && share.chosenOf(chosen.length, accounts.length)}</span>
      </p>
      <p className="rd-worksheet-name">
        <span>{share.name}</span>
        <span>{share.class}</span>
        <span>{share.date}</span>
      </p>
      <p className="rd-quiet">
        <bdi>{core.title}</bdi> · {share.worksheet}
      </p>
      <h2 className="rd-title">
        <bdi>{event.title}</bdi>
      </h2>
      <p className="rd-worksheet-when">
        <strong>{formatDate(event.date, locale)}</strong> <Lanes event={event} reading={reading} />
      </p>
      {accounts === null && <p className="rd-quiet">{read.loadingAccounts}</p>}
      {accounts?.length === 0 && <p className="rd-quiet">{share.noAccount}</p>}
      <ol className="rd-worksheet-accounts">
        {accounts?.map((account, at) => (
          <li
            key={`${account.source} ${account.claim}`}
            className={left.has(account) ? 'rd-left-out' : undefined}
          >
            <label className="rd-worksheet-choice">
              <input type="checkbox" checked={!left.has(account)} onChange={() => turn(account)} />
              <span className="rd-hidden">{share.accountOn(at + 1)}</span>
            </label>
            <SheetAccount account={account} reading={reading} />
          </li>
        ))}
      </ol>
      <section aria-labelledby="rd-worksheet-questions">
        <h3 className="rd-section-head" id="rd-worksheet-questions">
          {share.questionsHead}
        </h3>
        <ol className="rd-worksheet-questions">
          {share.questions.map((text, at) => (
            <li key={text}>
              {text}
              <Lines count={linesOf[at] ?? 3} />
            </li>
          ))}
        </ol>
      </section>
      <p className="rd-quiet rd-worksheet-foot">
        {share.accountsAt} <span className="rd-worksheet-address">{address}</span>
      </p>
    </article>
  );
}

function SheetAccount({ account, reading }: { readonly account: Account; readonly reading: Reading }) {
  const { index, locale } = reading;
  const source = index.source(account.source);
  const outlet = <bdi>{source && (index.outlet(source.outlet)?.name ?? source.outlet)}</bdi>;
  return (
    <div>
      <Voices voices={voicesOf(account, reading)} reading={reading} />
      <Claim account={account} core={reading.core} />
      {source && (
        <p className="rd-quiet">
          {account.voices.includes(source.outlet) ? outlet : phrase(read.carriedIn(outlet))}
          {say.comma + publishedWords(source, locale)}
        </p>
      )}
      <Lines count={1} />
    </div>
  );
}

const lines = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Room to write on by hand, five lines at most. */
function Lines({ count }: { readonly count: number }) {
  return (
    <div className="rd-lines" aria-hidden="true">
      {lines.slice(0, count).map(line => (
        <i key={line} />
      ))}
    </div>
  );
}
