import { memo, useMemo } from 'react';
import type { EvenTickSettings, Fold, Measure } from '../chart/index.ts';
import { type AxisProps, type HeadingProps, StickyMajor } from './Axis.tsx';
import { EvenDownLines } from './EvenDownLines.tsx';
import { dateText, foldText, yearText } from './evenText.ts';
import type { Geometry } from './geometry.ts';
import type { View } from './liveView.ts';
import { useTextMeasure } from './textMeasure.ts';
import './even.css';

/** Baselines of years, dates and folds where there is room for all, CSS px at 100% text size. */
const [yearY, dateY, foldY] = [16, 34, 51];
/** Size of a fold's words as a share of a label's. */
const small = 11 / 12;
/** A day whose date takes as much room as any, 28 September 2018. */
const wideDay = 17_802;
/** The sign of a fold on the axis line, CSS px. */
const sign = { half: 4, step: 3.5, lean: 2 } as const;

/** The axis of an evenly spaced story: years, dates of days with events, and what was folded between them. */
export function EvenLines(props: AxisProps) {
  return props.geometry.down ? <EvenDownLines {...props} /> : <EvenAcrossLines {...props} />;
}

const EvenAcrossLines = memo(function EvenAcrossLines({ stretch, scale, x, geometry, locale }: AxisProps) {
  const measure = useTextMeasure();
  const { even, textScale, axis, height } = geometry;
  const ticks = useMemo(
    () => even?.ticks.ticks(stretch, settingsOf(geometry, scale, locale, measure)),
    [even, stretch, scale, geometry, locale, measure],
  );
  if (!ticks) return null;
  const { years, dates, folds, dated } = ticks;
  // A frame has two rows, or one: what lies between events says more there than their dates, which their names give.
  const rows = Math.round(axis / textScale / 18);
  const yOfFolds = (rows > 2 ? foldY : dateY) * textScale;
  return (
    <g className="tl-axis tl-even" aria-hidden="true">
      <path
        className="tl-fold-line"
        d={folds.map(({ at }) => `M${x(at).toFixed(1)},${axis}V${height}`).join('')}
      />
      <path
        className="tl-grid tl-grid-major"
        d={years.map(({ at }) => `M${x(at).toFixed(1)},4V${height}`).join('')}
      />
      {rows > 2 && (
        <>
          <path
            className="tl-tick"
            d={dates.map(({ at }) => `M${x(at).toFixed(1)},${axis - 5}V${axis}`).join('')}
          />
          {dates.map(({ at, day }) => (
            <text key={day} className="tl-minor" x={x(at)} y={dateY * textScale}>
              {dateText(day, dated, locale)}
            </text>
          ))}
        </>
      )}
      {rows > 1 &&
        folds.map(fold => (
          <text key={fold.from} className="tl-fold" x={x(fold.at)} y={yOfFolds}>
            {foldText(fold.to - fold.from, locale)}
          </text>
        ))}
      {years.map(({ at, day }) => (
        <text key={day} className="tl-major" x={x(at) + 5} y={yearY * textScale}>
          {yearText(day, locale)}
        </text>
      ))}
      <path className="tl-fold-ground" d={folds.map(fold => signPath(fold, x, axis)).join('')} />
      <path className="tl-fold-sign" d={folds.map(fold => signPath(fold, x, axis)).join('')} />
    </g>
  );
});

/** Two slanting strokes across the axis line, as on the overview. */
function signPath({ at }: Fold, x: AxisProps['x'], axis: number): string {
  const { half, step, lean } = sign;
  const stroke = (from: number) => `M${(from - lean).toFixed(1)},${axis + half}l${2 * lean},${-2 * half}`;
  return stroke(x(at) - step / 2) + stroke(x(at) + step / 2);
}

function settingsOf(
  { textScale }: Geometry,
  pxPerPlace: number,
  locale: string,
  measure: Measure,
): EvenTickSettings {
  const widthOf = (days: number) =>
    measure(foldText(days, locale), { sizePx: 12, weight: 400 }) * small * textScale;
  const dateWidth = (told: 'day' | 'month') =>
    measure(dateText(wideDay, told, locale), { sizePx: 12, weight: 400 }) * textScale;
  return { pxPerPlace, textScale, widthOf, dateWidth: { day: dateWidth('day'), month: dateWidth('month') } };
}

/** The year in which the window begins, kept at its left edge while it has room before the next. */
export function EvenHeading(props: HeadingProps) {
  return <StickyMajor {...props} headings={yearsFrom} />;
}

function yearsFrom(view: View, { even, textScale }: Geometry, locale: string) {
  const year = even?.ticks.yearAt(view.from, { pxPerPlace: view.scale, textScale });
  if (!year) return [];
  return [
    { at: Number.NEGATIVE_INFINITY, text: yearText(year.day, locale) },
    { at: year.next, text: '' },
  ];
}
