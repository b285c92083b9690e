import { useMemo, useState } from 'react';
import type { Account, StoryEvent } from '../story/index.ts';
import { read, views } from '../words/index.ts';
import { AccountItem } from './AccountItem.tsx';
import { type AccountGroup, countAccounts, groupAccounts } from './accounts.ts';
import { Coverage } from './Coverage.tsx';
import { carriedWords } from './carriedWords.ts';
import { isComparable } from './comparison.ts';
import { Gradual } from './Gradual.tsx';
import type { Reading } from './reading.ts';
import './account.css';
import './telling.css';
import { phrase } from './phrase.ts';

/** So many accounts are read at a glance; more are there for who asks. */
const atFirst = 30;

export interface AccountListProps {
  readonly event: StoryEvent;
  /** Null while they are on their way. */
  readonly accounts: readonly Account[] | null;
  readonly reading: Reading;
  readonly error: string | null;
  readonly onRetry: (() => void) | undefined;
  readonly onCompare: (() => void) | undefined;
}

/** All that is said of an event and by whom; before it is there, how much of it there will be. */
export function AccountList(props: AccountListProps) {
  const { event, accounts, reading, error, onRetry, onCompare } = props;
  const comparable = useMemo(
    () => accounts !== null && isComparable(accounts, event, reading.core, reading.index),
    [accounts, event, reading],
  );
  return (
    <section className="rd-section" aria-label={views.accountsName}>
      <div className="rd-section-head rd-accounts-head">
        <h3>{headWords(event, accounts)}</h3>
        {comparable && onCompare && (
          <button type="button" className="rd-textbutton" data-rd-compare="" onClick={onCompare}>
            {views.compare}
          </button>
        )}
      </div>
      {accounts && <Coverage accounts={accounts} reading={reading} />}
      {accounts ? (
        <Told event={event} accounts={accounts} reading={reading} />
      ) : error !== null ? (
        <p className="rd-retry" role="alert">
          {read.accountsFailed(error)}{' '}
          {onRetry && (
            <button type="button" className="rd-button" onClick={onRetry}>
              {read.tryAgain}
            </button>
          )}
        </p>
      ) : event.coverage.accounts > 0 ? (
        <p className="rd-loading">{read.loadingAccounts}</p>
      ) : null}
    </section>
  );
}

/** '9 accounts from 7 sources' */
function headWords(event: StoryEvent, accounts: readonly Account[] | null): string {
  const counts = accounts ? countAccounts(accounts) : event.coverage;
  if (counts.accounts === 0) return read.noSource;
  return read.accountsFrom(counts.accounts, counts.sources);
}

/** The accounts; where some sources alone tell the story theirs first, and how many others are left out. */
function Told({ event, accounts, reading }: GroupsProps) {
  const only = reading.telling?.only;
  const [all, setAll] = useState(false);
  const theirs = useMemo(() => (only ? accounts.filter(only.has) : accounts), [accounts, only]);
  const rest = useMemo(() => (only ? accounts.filter(account => !only.has(account)) : []), [accounts, only]);
  if (!only) return <Groups event={event} accounts={accounts} reading={reading} />;
  return (
    <>
      <p className="rd-told">
        {phrase(views.toldOf(theirs.length, accounts.length, <bdi>{only.name}</bdi>))}
        {rest.length > 0 && (
          <>
            {'; '}
            <button type="button" className="rd-textbutton" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? views.leaveOutOthers : views.showAllThem}
            </button>
          </>
        )}
      </p>
      <Groups event={event} accounts={theirs} reading={reading} />
      {all && (
        <>
          <h4 className="rd-told">{views.otherAccounts(rest.length)}</h4>
          <Groups event={event} accounts={rest} reading={reading} />
        </>
      )}
    </>
  );
}

interface GroupsProps {
  readonly event: StoryEvent;
  readonly accounts: readonly Account[];
  readonly reading: Reading;
}

function Groups({ event, accounts, reading }: GroupsProps) {
  const { core, index } = reading;
  const groups = useMemo(() => groupAccounts(accounts, event, core, index), [accounts, event, core, index]);
  return (
    <ul className="rd-accounts">
      <Gradual
        items={groups}
        first={atFirst}
        keyOf={group => group.key}
        render={group => <Group group={group} event={event} reading={reading} />}
        showAll={views.showAll(groups.length)}
      />
    </ul>
  );
}

function Group({
  group,
  event,
  reading,
}: {
  readonly group: AccountGroup;
  readonly event: StoryEvent;
  readonly reading: Reading;
}) {
  const { shown } = group;
  const item = (at: number) => (
    <AccountItem
      account={shown[at]!}
      event={event}
      reading={reading}
      repeated={at > 0}
      samePage={shown[at - 1]?.source === shown[at]?.source}
    />
  );
  return (
    <li className="rd-group">
      {shown.length > atFirst ? (
        <ul className="rd-rows">
          <Gradual
            items={shown.map((_, at) => at)}
            first={atFirst}
            keyOf={String}
            render={at => <li className="rd-account">{item(at)}</li>}
            showAll={views.showAll(shown.length)}
          />
        </ul>
      ) : (
        shown.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may have several accounts; their order never changes.
          <div className="rd-account" key={at}>
            {item(at)}
          </div>
        ))
      )}
      {group.carried.length > 0 && (
        <details className="rd-carried">
          <summary>{carriedWords(group, reading)}</summary>
          <ul>
            <Gradual
              items={group.carried.map((account, at) => ({ account, at }))}
              first={atFirst}
              keyOf={({ at }) => String(at)}
              render={({ account }) => (
                <li className="rd-account">
                  <AccountItem account={account} event={event} reading={reading} repeated />
                </li>
              )}
              showAll={views.showAll(group.carried.length)}
            />
          </ul>
        </details>
      )}
    </li>
  );
}
