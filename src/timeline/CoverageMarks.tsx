import { useMemo } from 'react';
import { labelFont, type OnLine, roomOnLine } from '../chart/index.ts';
import { lineOf } from './geometry.ts';
import { Moving } from './Moving.tsx';
import { shapeX } from './paths.ts';
import type { Scene } from './scene.ts';
import './coverage.css';

/** How widely an event is reported. */
export interface Reported {
  readonly sources: number;
  readonly countries: number;
}

export interface CoverageMarksProps {
  readonly scene: Scene;
  readonly reportedOf: (event: number) => Reported;
  /** Events after whose dates something else is said, where time runs downward. */
  readonly without?: ReadonlySet<number>;
}

/** Below the line of the marks: the middle of the number, and head and foot of the ticks, CSS px. */
const below = { number: 15.5, head: 21, foot: 25 } as const;
/** From tick to tick, where there is room and where it is short, CSS px. */
const [wide, narrow] = [3, 2];
/** The number's size as a share of a label's. */
const small = 10 / 12;

/**
 * By the mark of each single event the number of its sources, and a tick for each country that they come from, in ink.
 * What has no room is left out. Nothing is laid out again for it.
 */
export function CoverageMarks({ scene, reportedOf }: CoverageMarksProps) {
  const { live, drawn } = scene;
  const { numbers, ticks } = useMemo(() => drawingOf(scene, reportedOf), [scene, reportedOf]);
  return (
    <g className="tl-coverage" aria-hidden="true">
      <Moving live={live} drawn={drawn}>
        {numbers.map(({ event, x, y, text }) => (
          <text key={event} className="tl-coverage-number" x={x} y={y}>
            {text}
          </text>
        ))}
        <path className="tl-coverage-ground" d={ticks} />
        <path className="tl-coverage-tick" d={ticks} />
      </Moving>
    </g>
  );
}

function drawingOf(scene: Scene, reportedOf: CoverageMarksProps['reportedOf']) {
  const { items, geometry, x, measure } = scene;
  const { textScale, bands } = geometry;
  const things = items.flatMap(({ mark, cluster }): readonly (OnLine & { event: number | null })[] => {
    if (mark) return [{ event: mark.event, lane: mark.lead, x: shapeX(mark, x, geometry), half: 0 }];
    const lanes = cluster.parts.map(({ lane }) => lane);
    const [top = 0, bottom = top] = [lanes[0], lanes.at(-1)];
    return bands
      .map((_, lane) => ({ event: null, lane, x: x(cluster.at), half: cluster.width / 2 }))
      .filter(({ lane }) => lane >= top && lane <= bottom);
  });
  const room = roomOnLine(things);
  const numbers: { event: number; x: number; y: number; text: string }[] = [];
  let ticks = '';
  things.forEach(({ event, lane, x: at }, index) => {
    const band = bands[lane];
    if (event === null || !band || band.start + band.size - band.line < below.foot * textScale) return;
    const { sources, countries } = reportedOf(event);
    const text = String(sources);
    const half = (measure(text, labelFont(1)) * textScale * small) / 2;
    const line = lineOf(geometry, lane);
    if (half > room[index]!) return;
    numbers.push({ event, x: at, y: line + below.number * textScale, text });
    const step = [wide, narrow].find(one => (countries * one) / 2 <= room[index]!);
    if (!step) return;
    const first = at - ((countries - 1) * step) / 2;
    for (let i = 0; i < countries; i++) {
      const tick = (first + i * step).toFixed(1);
      ticks += `M${tick},${line + below.head * textScale}V${line + below.foot * textScale}`;
    }
  });
  return { numbers, ticks };
}
