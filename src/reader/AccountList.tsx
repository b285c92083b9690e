import { useMemo, useState } from 'react';
import type { Account, StoryEvent } from '../story/index.ts';
import { AccountItem } from './AccountItem.tsx';
import { type AccountGroup, countAccounts, groupAccounts } from './accounts.ts';
import { Coverage } from './Coverage.tsx';
import { carriedWords } from './carriedWords.ts';
import { isComparable } from './comparison.ts';
import { Gradual } from './Gradual.tsx';
import type { Reading } from './reading.ts';
import { counted } from './wording.ts';
import './account.css';
import './telling.css';

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
    <section className="rd-section" aria-label="Accounts">
      <div className="rd-section-head rd-accounts-head">
        <h3>{headWords(event, accounts, reading.locale)}</h3>
        {comparable && onCompare && (
          <button type="button" className="rd-textbutton" data-rd-compare="" onClick={onCompare}>
            Compare side by side
          </button>
        )}
      </div>
      {accounts && <Coverage accounts={accounts} reading={reading} />}
      {accounts ? (
        <Told event={event} accounts={accounts} reading={reading} />
      ) : error !== null ? (
        <p className="rd-retry" role="alert">
          The accounts could not be loaded: {error}{' '}
          {onRetry && (
            <button type="button" className="rd-button" onClick={onRetry}>
              Try again
            </button>
          )}
        </p>
      ) : event.coverage.accounts > 0 ? (
        <p className="rd-loading">Loading the accounts …</p>
      ) : null}
    </section>
  );
}

/** '9 accounts from 7 sources' */
function headWords(event: StoryEvent, accounts: readonly Account[] | null, locale: string): string {
  const counts = accounts ? countAccounts(accounts) : event.coverage;
  if (counts.accounts === 0) return 'No source in this story yet';
  return `${counted(counts.accounts, 'account', 'accounts', locale)} from ${counted(counts.sources, 'source', 'sources', locale)}`;
}

/** The accounts; where some sources alone tell the story theirs first, and how many others are left out. */
function Told({ event, accounts, reading }: GroupsProps) {
  const only = reading.telling?.only;
  const [all, setAll] = useState(false);
  const theirs = useMemo(() => (only ? accounts.filter(only.has) : accounts), [accounts, only]);
  const rest = useMemo(() => (only ? accounts.filter(account => !only.has(account)) : []), [accounts, only]);
  if (!only) return <Groups event={event} accounts={accounts} reading={reading} />;
  const { locale } = reading;
  return (
    <>
      <p className="rd-told">
        {theirs.length.toLocaleString(locale)} of {counted(accounts.length, 'account', 'accounts', locale)} as
        told by <bdi>{only.name}</bdi>
        {rest.length > 0 && (
          <>
            {'; '}
            <button type="button" className="rd-textbutton" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'leave out the others' : 'show all'}
            </button>
          </>
        )}
      </p>
      <Groups event={event} accounts={theirs} reading={reading} />
      {all && (
        <>
          <h4 className="rd-told">{counted(rest.length, 'other account', 'other accounts', locale)}</h4>
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
        showAll={`Show all ${groups.length.toLocaleString(reading.locale)}`}
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
            showAll={`Show all ${shown.length.toLocaleString(reading.locale)}`}
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
              showAll={`Show all ${group.carried.length.toLocaleString(reading.locale)}`}
            />
          </ul>
        </details>
      )}
    </li>
  );
}
