import { useMemo, useState } from 'react';
import type { Day, Party, Stances, Track } from '../story/index.ts';
import { standingOn } from '../story/index.ts';
import { views } from '../words/index.ts';
import { PositionCell } from './PositionCell.tsx';
import type { Reading } from './reading.ts';
import './reader.css';
import './account.css';
import './positions.css';

export interface PositionTableProps {
  readonly stances: Stances;
  /** Positions reported later are left out; null for all that is known today. */
  readonly asOf: Day | null;
  /** With `asOf`: positions reported after this day are marked as new; null marks those of the day itself. */
  readonly since: Day | null;
  /** The stretch that each cell's line shows. */
  readonly span: { readonly from: Day; readonly to: Day };
  readonly reading: Reading;
  /** One actor at a time, chosen in a row above: where there is no room for columns. */
  readonly narrow: boolean;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** A column: a lane with its party, or the lane of others with several. */
interface Column {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly colour: number;
  readonly isOthers: boolean;
  readonly parties: readonly Party[];
}

/** Who wants what: issues down, actors across, each cell the position as of a day. */
export function PositionTable({ stances, narrow, ...props }: PositionTableProps) {
  const { reading } = props;
  const columns = useMemo(() => columnsOf(stances, reading), [stances, reading]);
  const issues = reading.core.issues.filter(({ id }) => stances.tracks.some(({ issue }) => issue === id));
  const [chosen, choose] = useState<string | null>(null);
  const shown = narrow ? columns.filter(({ key }, at) => (chosen ? key === chosen : at === 0)) : columns;
  if (columns.length === 0) return <p className="rd-loading">{views.noPositions}</p>;
  return (
    <>
      {narrow && (
        <fieldset className="rd-actor-choice">
          <legend className="rd-hidden">{views.whosePositions}</legend>
          {columns.map(column => (
            <button
              key={column.key}
              type="button"
              aria-pressed={shown.includes(column)}
              onClick={() => choose(column.key)}
            >
              <span className={`rd-bar rd-actor-${column.colour}`} />
              {column.short}
            </button>
          ))}
        </fieldset>
      )}
      <div className="rd-positions-scroll">
        <table className="rd-positions" data-narrow={narrow || undefined}>
          <caption className="rd-hidden">{views.positionsBy}</caption>
          <thead>
            <tr>
              <th scope="col">{views.issue}</th>
              {shown.map(({ key, name, colour }) => (
                <th key={key} scope="col">
                  <span className="rd-party">
                    <span className={`rd-bar rd-actor-${colour}`} />
                    <bdi>{name}</bdi>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {shown.map(column => (
                  <td key={column.key}>
                    <Cell column={column} tracks={tracksOf(stances, id, column)} {...props} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function columnsOf({ parties }: Stances, { core }: Reading): readonly Column[] {
  const others = core.lanes.length - 1;
  return core.lanes
    .map((lane, at) => ({
      key: lane.id,
      name: lane.name,
      short: lane.short,
      colour: lane.colour,
      parties: parties.filter(party => party.lane === at),
      isOthers: at === others,
    }))
    .filter(column => column.parties.length > 0 || !column.isOthers);
}

function tracksOf(stances: Stances, issue: string, column: Column): readonly Track[] {
  return column.parties.flatMap(party => stances.trackOf(issue, party.key) ?? []);
}

type CellProps = Omit<PositionTableProps, 'stances' | 'narrow'> & {
  readonly column: Column;
  readonly tracks: readonly Track[];
};

function Cell({ column, tracks, asOf, ...props }: CellProps) {
  const standing = tracks.flatMap(track => {
    const found = standingOn(track, asOf);
    return found ? [{ track, ...found }] : [];
  });
  if (standing.length === 0) return <p className="rd-no-position">{views.noPositionYet}</p>;
  return standing.map(({ track, now, before }) => (
    <PositionCell
      key={track.party.key}
      name={column.isOthers ? track.party.name : null}
      colour={column.colour}
      now={now}
      before={before}
      asOf={asOf}
      {...props}
    />
  ));
}
