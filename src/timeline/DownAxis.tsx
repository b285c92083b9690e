import { memo, useMemo } from 'react';
import { axisTicks, type Tick } from '../chart/index.ts';
import type { AxisProps } from './Axis.tsx';
import { swapped } from './geometry.ts';
import { tickText } from './tickText.ts';

/** A tick needs less room along time where its text lies across it. */
const room = 0.6;
/** From the edge to the texts, and from a month's or year's line to its text, CSS px. */
const [leftPx, underPx] = [8, 11];
/** A month and its year take so much below their line, CSS px at 100% text size. */
const majorPx = 41;

/** Lines across the lanes, and in the gutter the dates: a month with its year, the days under it. */
export const DownAxis = memo(function DownAxis({ stretch, scale, x, geometry, locale }: AxisProps) {
  const { textScale, axis, height, bands, down } = geometry;
  const { major, minor } = useMemo(
    () => axisTicks(stretch, scale, textScale * room),
    [stretch, scale, textScale],
  );
  const lanesEnd = axis + bands.reduce((sum, { size }) => sum + size, 0);
  const near = (px: number) =>
    major.some(tick => px - x(tick.day) > -14 * textScale && px - x(tick.day) < majorPx * textScale);
  const days = minor.map(tick => ({
    tick,
    px: tick.names === 'day' ? x(tick.day) : (x(tick.day) + x(tick.next)) / 2,
  }));
  return (
    <g className="tl-axis" aria-hidden="true" transform={swapped}>
      <path
        className="tl-grid"
        d={minor.map(tick => `M${axis - 8},${x(tick.day).toFixed(1)}H${lanesEnd}`).join('')}
      />
      <path
        className="tl-grid tl-grid-major"
        d={major.map(tick => `M0,${x(tick.day).toFixed(1)}H${height - down!.railPx}`).join('')}
      />
      {days
        .filter(({ px }) => !near(px))
        .map(({ tick, px }) => (
          <text key={tick.day} className="tl-minor tl-minor-first tl-down-tick" x={leftPx} y={px.toFixed(1)}>
            {tickText({ ...tick, short: true }, locale)}
          </text>
        ))}
      {major.map(tick => (
        <MajorText
          key={tick.day}
          tick={tick}
          y={x(tick.day) + underPx * textScale}
          {...{ textScale, locale }}
        />
      ))}
    </g>
  );
});

function MajorText(props: { tick: Tick; y: number; textScale: number; locale: string }) {
  const { tick, y, textScale, locale } = props;
  const [first, second] = majorTexts(tick, locale);
  return (
    <text className="tl-major tl-down-tick" x={leftPx} y={y.toFixed(1)}>
      {first}
      {second && (
        <tspan className="tl-down-year" x={leftPx} y={(y + 15 * textScale).toFixed(1)}>
          {second}
        </tspan>
      )}
    </text>
  );
}

/** A month and, below it, its year; or a year. */
export function majorTexts(tick: Tick, locale: string): readonly [first: string, second: string | null] {
  // The gutter is narrow, and a number there is a year's without the word for it.
  const year = tickText({ ...tick, unit: 'year' }, locale).replace(/[年년]$/, '');
  return tick.unit === 'year'
    ? [year, null]
    : [tickText({ ...tick, unit: 'month', short: true }, locale), year];
}

/** The month or year in which a window begins; null where years are all that there is. */
export function majorAt(window: { from: number; to: number }, scale: number, textScale: number): Tick | null {
  const { major, minor } = axisTicks(window, scale, textScale * room);
  const first = [...(major.length ? major : minor)].findLast(tick => tick.day <= window.from + 1e-6);
  return first ? { ...first, day: Math.floor(window.from) } : null;
}
