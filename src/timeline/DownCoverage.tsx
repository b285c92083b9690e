import { labelFont } from '../chart/index.ts';
import type { CoverageMarksProps } from './CoverageMarks.tsx';
import { drawnLabels } from './drawnLabels.ts';
import { swapped } from './geometry.ts';
import { Moving } from './Moving.tsx';
import './coverage.css';

/** From the date to the number and from there to the ticks, and half a tick, CSS px at 100% text size. */
const [beforeNumber, beforeTicks, halfTick] = [7, 4, 3.5];
/** From tick to tick, where there is room and where it is short, CSS px. */
const steps = [3, 2];

/**
 * The number of sources and a tick for each country after the date of a label: where time runs downward that line is
 * all that has room.
 */
export function DownCoverage({ scene, reportedOf, without }: CoverageMarksProps) {
  const { geometry, x, measure, live, drawn } = scene;
  const { textScale } = geometry;
  const { column, columnAt, endOfBelow } = geometry.down!;
  const drawing = drawnLabels(scene)
    .filter(({ event, cluster }) => !cluster && !without?.has(event))
    .map(label => {
      const { sources, countries } = reportedOf(label.event);
      const end = endOfBelow(label, x, geometry, measure);
      const at = end.x + beforeNumber * textScale;
      const first = at + (measure(String(sources), labelFont(1)) + beforeTicks) * textScale;
      const step = steps.find(one => first + countries * one <= columnAt + column.width);
      let ticks = '';
      for (let i = 0; step && i < countries; i++) {
        const across = (first + i * step).toFixed(1);
        ticks += `M${across},${end.y - halfTick * textScale}v${2 * halfTick * textScale}`;
      }
      return { event: label.event, x: at, y: end.y, sources, ticks };
    });
  return (
    <g className="tl-coverage" aria-hidden="true">
      <Moving live={live} drawn={drawn}>
        <g transform={swapped}>
          {drawing.map(({ event, x, y, sources }) => (
            <text key={event} className="tl-coverage-after" x={x} y={y}>
              <tspan>{sources}</tspan>
            </text>
          ))}
          <path className="tl-coverage-tick" d={drawing.map(({ ticks }) => ticks).join('')} />
        </g>
      </Moving>
    </g>
  );
}
