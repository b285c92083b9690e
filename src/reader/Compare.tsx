import { type KeyboardEvent, type Ref, useMemo } from 'react';
import type { Account, StoryCore, StoryEvent, StoryIndex } from '../story/index.ts';
import { formatDate, langOf } from '../story/index.ts';
import { read, views } from '../words/index.ts';
import { countAccounts } from './accounts.ts';
import { CompareHead } from './CompareHead.tsx';
import { CompareRows } from './CompareRows.tsx';
import { compareAccounts } from './comparison.ts';
import { KindAndPlace } from './EventFacts.tsx';
import { EventLink } from './EventLink.tsx';
import type { Reading } from './reading.ts';
import { isSingleDay } from './when.ts';
import './reader.css';
import './account.css';
import './compare.css';
import './compare-head.css';
import './compare-narrow.css';
import { phrase } from './phrase.ts';

export interface CompareProps {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  readonly event: StoryEvent;
  /** Null while they are on their way. */
  readonly accounts: readonly Account[] | null;
  readonly locale: string;
  /** Address of the event without the comparison. */
  readonly href: string;
  readonly onClose: () => void;
  /** Takes the focus when the comparison is opened. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The accounts of one event side by side: a column for each side, a row for each aspect. Escape closes it. */
export function Compare({ core, index, event, accounts, locale, href, onClose, headingRef }: CompareProps) {
  const reading: Reading = useMemo(() => ({ core, index, locale }), [core, index, locale]);
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || key.defaultPrevented) return;
    key.preventDefault();
    onClose();
  };
  return (
    // A click on plain text leaves the focus here, so that Escape is still heard.
    <section className="rd-compare" aria-label={views.sideBySide} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="rd-compare-top">
        <EventLink id={event.id} href={href} onOpen={onClose} className="rd-compare-back">
          <span aria-hidden="true">← </span>
          {views.backToEvent}
        </EventLink>
        <KindAndPlace event={event} reading={reading} />
        <p className="rd-quiet">{formatDate(event.date, locale, { weekday: isSingleDay(event.date) })}</p>
      </div>
      <h2 className="rd-compare-title" tabIndex={-1} ref={headingRef}>
        {phrase(
          views.whoReported(
            <bdi lang={langOf(reading.core, 'events', event.id, 'title')}>{event.title}</bdi>,
          ),
        )}
      </h2>
      {accounts ? (
        <Table event={event} accounts={accounts} reading={reading} />
      ) : (
        <p className="rd-loading">{read.loadingAccounts}</p>
      )}
    </section>
  );
}

function Table({
  event,
  accounts,
  reading,
}: {
  readonly event: StoryEvent;
  readonly accounts: readonly Account[];
  readonly reading: Reading;
}) {
  const { core, index } = reading;
  const comparison = useMemo(
    () => compareAccounts(accounts, event, core, index),
    [accounts, event, core, index],
  );
  const { columns, rows } = comparison;
  if (columns.length === 0) return <p className="rd-loading">{read.noSource}</p>;
  const counts = countAccounts(accounts);
  const differing = rows.some(row => row.differences.length > 0);
  return (
    <div className="rd-compare-scroll" data-columns={columns.length}>
      {/* Roles are named because narrow pages lay the table out as a list, at which some browsers drop them. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above. */}
      <table className="rd-compare-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td className="rd-compare-count" role="cell">
              {views.compareCounts(counts.accounts, counts.sources, counts.origins)}{' '}
              {differing && views.differingFirst}
            </td>
            {columns.map(column => (
              <th key={column.key} scope="col" role="columnheader">
                <CompareHead column={column} reading={reading} />
              </th>
            ))}
          </tr>
        </thead>
        <CompareRows comparison={comparison} event={event} reading={reading} />
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above. */}
    </div>
  );
}
