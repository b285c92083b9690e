import { memo, useMemo } from 'react';
import type { AxisProps } from './Axis.tsx';
import { dateText, foldText, yearText } from './evenText.ts';
import { swapped } from './geometry.ts';
import './even.css';

/** Height of a line of text and what parts it from the next, CSS px at 100% text size. */
const linePx = 14;
/** From the edge to the texts, and from a year's line to its text, CSS px. */
const [leftPx, underPx] = [8, 11];
/** Where the lanes begin before this, dates begin at the very edge, CSS px at 100% text size. */
const [narrowPx, edgePx] = [42, 2];
/** From the middle of a year's name to what may stand over or under it, CSS px at 100% text size. */
const nearPx = 15;

/** The axis of an evenly spaced story that runs downward: years, folds, and the dates that have room beside them. */
export const EvenDownLines = memo(function EvenDownLines({ stretch, scale, x, geometry, locale }: AxisProps) {
  const { even, down, textScale, axis, height, bands } = geometry;
  const ticks = useMemo(() => {
    const line = linePx * textScale;
    const dateWidth = { day: line, month: line };
    return even?.ticks.ticks(stretch, { pxPerPlace: scale, textScale, widthOf: () => line, dateWidth });
  }, [even, stretch, scale, textScale]);
  if (!ticks || !down) return null;
  const { years, folds } = ticks;
  const dateX = axis < narrowPx * textScale ? edgePx : leftPx;
  const lanesEnd = axis + bands.reduce((sum, { size }) => sum + size, 0);
  const names = years.map(({ at, day }) => ({
    day,
    text: yearText(day, locale),
    y: x(at) + underPx * textScale,
  }));
  const isFree = (y: number) => names.every(name => Math.abs(name.y - y) >= nearPx * textScale);
  const told = folds.map(fold => ({ ...fold, y: x(fold.at) })).filter(({ y }) => isFree(y));
  // The gutter has no room for a month with its year: where dates are months apart, years without a name are told.
  const yearOver = (y: number) => names.findLast(name => name.y <= y)?.text;
  const dates = ticks.dates
    .map(({ at, day }) => ({ day, y: x(at), text: dateText(day, 'day', locale) }))
    .map(date => (ticks.dated === 'day' ? date : { ...date, text: yearText(date.day, locale) }))
    .filter(
      (date, i, all) =>
        ticks.dated === 'day' || (date.text !== yearOver(date.y) && date.text !== all[i - 1]?.text),
    )
    .filter(({ y }) => isFree(y) && told.every(fold => Math.abs(fold.y - y) >= linePx * textScale));
  return (
    <g className="tl-axis tl-even" aria-hidden="true" transform={swapped}>
      <path
        className="tl-fold-line"
        d={folds.map(({ at }) => `M${axis},${x(at).toFixed(1)}H${lanesEnd}`).join('')}
      />
      <path
        className="tl-grid tl-grid-major"
        d={years.map(({ at }) => `M0,${x(at).toFixed(1)}H${height - down.railPx}`).join('')}
      />
      {dates.map(({ day, y, text }) => (
        <text
          key={day}
          className="tl-minor tl-minor-first tl-down-tick tl-even-date"
          x={dateX}
          y={y.toFixed(1)}
        >
          {text}
        </text>
      ))}
      {told.map(({ from, to, y }) => (
        <text key={from} className="tl-fold tl-even-sign tl-down-tick" x={leftPx} y={y.toFixed(1)}>
          {foldText(to - from, locale)}
        </text>
      ))}
      {names.map(({ day, y, text }) => (
        <text key={day} className="tl-major tl-down-tick" x={leftPx} y={y.toFixed(1)}>
          {text}
        </text>
      ))}
    </g>
  );
});
