import { type Frame, type Mark, markRadius } from '../chart/index.ts';
import { type Along, type Geometry, lineOf, placeOf } from './geometry.ts';
import type { TimelinePast } from './past.ts';

interface RunningOnProps {
  readonly past: TimelinePast;
  readonly frame: Frame;
  readonly x: Along;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
}

/** What runs on without an end in sight is drawn on for so long, CSS px. */
const openPx = 28;

/** Spans that were still running on the day go on dashed: to the end that was expected, or a little way. */
export function RunningOn({ past, frame, x, geometry, colours }: RunningOnProps) {
  const running = [...frame.runningIn.marks, ...frame.marks].filter(
    mark => mark.span && !mark.soft && mark.openEnd && mark.to === placeOf(geometry, past.day + 1),
  );
  return (
    <g aria-hidden="true">
      {running.map(mark => (
        <g key={mark.event}>
          {mark.lanes.map(lane => (
            <g key={lane} className={`tl-actor-${colours[lane]}`}>
              <path
                className="tl-running-on"
                d={runningPath(mark, lane, past.endOf(mark.event), x, geometry)}
              />
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}

function runningPath(mark: Mark, lane: number, end: number | null, x: Along, geometry: Geometry): string {
  const height = 2 * markRadius(mark.weight) + 5;
  const radius = height / 2;
  const top = lineOf(geometry, lane) - radius;
  const from = x(mark.to);
  const until = end === null ? null : x(placeOf(geometry, end));
  if (until === null || until - from < radius) {
    const start = from - radius;
    return `M${start},${top}H${from + openPx}M${start},${top + height}H${from + openPx}`;
  }
  const turn = until - radius;
  return `M${from - radius},${top}H${turn}a${radius},${radius} 0 0 1 0,${height}H${from - radius}`;
}
