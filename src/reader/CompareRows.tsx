import type { StoryEvent } from '../story/index.ts';
import { formatDayWords } from '../story/index.ts';
import { views } from '../words/index.ts';
import { CompareCell } from './CompareCell.tsx';
import { columnColour, columnName, PageLink } from './CompareHead.tsx';
import type { CompareColumn, CompareRow, Comparison, Difference } from './comparison.ts';
import { DayStrip } from './DayStrip.tsx';
import { differingFigures } from './figures.ts';
import type { Reading } from './reading.ts';
import { isSingleDay } from './when.ts';
import { capitalized, listed } from './wording.ts';

interface RowsProps {
  readonly comparison: Comparison;
  readonly event: StoryEvent;
  readonly reading: Reading;
}

/* biome-ignore-start lint/a11y/noRedundantRoles: narrow pages lay the table out as a list, at which some browsers drop roles. */

/** The rows of a comparison, and a last one that says when each side was first heard. */
export function CompareRows({ comparison, event, reading }: RowsProps) {
  const { columns, rows } = comparison;
  return (
    <tbody role="rowgroup">
      {rows
        .filter(row => row.aspect !== null)
        .map(row => (
          <Row key={row.aspect} row={row} columns={columns} event={event} reading={reading} />
        ))}
      <tr role="row">
        <th scope="row" role="rowheader">
          <p className="rd-compare-aspect">{views.whenOut}</p>
        </th>
        {columns.map(column => (
          <td key={column.key} role="cell">
            <SideName column={column} reading={reading} />
            <FirstOut column={column} reading={reading} />
          </td>
        ))}
      </tr>
      {rows
        .filter(row => row.aspect === null)
        .map(row => (
          <Row key="" row={row} columns={columns} event={event} reading={reading} />
        ))}
    </tbody>
  );
}

function Row({
  row,
  columns,
  event,
  reading,
}: {
  readonly row: CompareRow;
  readonly columns: readonly CompareColumn[];
  readonly event: StoryEvent;
  readonly reading: Reading;
}) {
  const differs = row.differences.length > 0;
  const isEmpty = (at: number) => row.cells[at]?.length === 0 && (row.days?.[at]?.length ?? 0) === 0;
  const silent = columns.filter((_, at) => isEmpty(at)).map(column => columnName(column, reading));
  // Where the strip tells the days, their numbers need no mark.
  const compared = row.days ? [] : row.cells;
  const figures = differingFigures(
    compared.map(cell => cell.flatMap(stack => stack.accounts.map(account => account.claim))),
  );
  return (
    <tr role="row" className={differs ? 'rd-compare-differs' : undefined}>
      <th scope="row" role="rowheader">
        <p className="rd-compare-aspect">{aspectName(row, event, reading)}</p>
        {differs && <p className="rd-quiet">{differenceWords(row.differences)}</p>}
      </th>
      {columns.map((column, at) => (
        <td key={column.key} role="cell" className={isEmpty(at) ? 'rd-compare-empty' : undefined}>
          {isEmpty(at) ? (
            <p className="rd-compare-nothing">{views.nothingHere}</p>
          ) : (
            <>
              <SideName column={column} reading={reading} />
              {row.days?.[at] && <DayStrip days={row.days} at={at} event={event} reading={reading} />}
              <CompareCell
                stacks={row.cells[at] ?? []}
                isNamed={column.voices.length > 1}
                figures={figures}
                speakersDiffer={row.differences.includes('speakers')}
                reading={reading}
              />
            </>
          )}
        </td>
      ))}
      {silent.length > 0 && (
        <td className="rd-compare-silent" aria-hidden="true">
          {views.nothingFrom(listed(silent, reading.locale))}
        </td>
      )}
    </tr>
  );
}

/* biome-ignore-end lint/a11y/noRedundantRoles: see above. */

/** Where sides are stacked, each cell says whose it is. */
function SideName({ column, reading }: { readonly column: CompareColumn; readonly reading: Reading }) {
  return (
    <p className="rd-compare-side rd-party">
      <span className={`rd-bar rd-actor-${columnColour(column, reading)}`} />
      <bdi>{columnName(column, reading)}</bdi>
    </p>
  );
}

function aspectName({ aspect, days }: CompareRow, event: StoryEvent, { index }: Reading): string {
  if (aspect === null) return views.otherAccountsRow;
  if (days) return isSingleDay(event.date) ? views.theDay : views.theDates;
  return index.issue(aspect)?.name ?? capitalized(aspect);
}

function differenceWords(differences: readonly Difference[]): string {
  if (differences.includes('dates')) return views.sourcesDiffer;
  return differences.includes('speakers') ? views.accountsAndSpeakersDiffer : views.accountsDiffer;
}

function FirstOut({ column, reading }: { readonly column: CompareColumn; readonly reading: Reading }) {
  const accounts = column.voices.flatMap(stack => stack.accounts);
  const dated = accounts.filter(account => !account.undated).sort((a, b) => a.known - b.known);
  const first = dated[0];
  if (!first) return <p>{views.noDateOnPage}</p>;
  return (
    <>
      <p>{formatDayWords(first.known, reading.locale, 'weekday')}</p>
      <p className="rd-quiet">
        <PageLink account={first} reading={reading} />
      </p>
    </>
  );
}
