import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { axisTicks, type Measure, type Tick, type TimeWindow } from '../chart/index.ts';
import type { Along, Geometry } from './geometry.ts';
import type { LiveView, View } from './liveView.ts';
import { tickText } from './tickText.ts';

export interface AxisProps {
  readonly stretch: TimeWindow;
  readonly scale: number;
  readonly x: Along;
  readonly geometry: Geometry;
  readonly locale: string;
  /** In a picture that does not move: texts that its edge would cut are left out. */
  readonly measure?: Measure;
}

/** Baselines of the two rows of text, CSS px at 100% text size. */
const [majorY, minorY] = [16, 34];

/** Lines and texts of the calendar, moving with the marks. */
export const Axis = memo(function Axis({ stretch, scale, x, geometry, locale, measure }: AxisProps) {
  const { textScale, axis, height } = geometry;
  const { major, minor } = useMemo(() => axisTicks(stretch, scale, textScale), [stretch, scale, textScale]);
  const isWhole = (tick: Tick, left: number, weight: 400 | 650, centred: boolean) => {
    if (!measure) return true;
    const width = measure(tickText(tick, locale), { sizePx: weight > 400 ? 13 : 12, weight });
    const from = centred ? left - width / 2 : left;
    return from >= 0 && from + width <= geometry.width;
  };
  const minors = minor.map(tick => {
    const isFirst = startsMajor(tick, major);
    return { tick, isFirst, left: isFirst ? x(tick.day) + 5 : minorX(tick, x) };
  });
  // A low frame has no room for the finer row; its lines stay.
  const oneRow = axis < minorY * textScale;
  return (
    <g className="tl-axis" aria-hidden="true">
      <path
        className="tl-grid"
        d={minor.map(tick => `M${x(tick.day).toFixed(1)},${axis}V${height}`).join('')}
      />
      <path
        className="tl-tick"
        d={minor.map(tick => `M${x(tick.day).toFixed(1)},${axis - 5}V${axis}`).join('')}
      />
      <path
        className="tl-grid tl-grid-major"
        d={major.map(tick => `M${x(tick.day).toFixed(1)},4V${height}`).join('')}
      />
      {(oneRow ? [] : minors)
        .filter(({ tick, left, isFirst }) => isWhole(tick, left, 400, !isFirst))
        .map(({ tick, isFirst, left }) => (
          <text
            key={tick.day}
            className={isFirst ? 'tl-minor tl-minor-first' : 'tl-minor'}
            x={left}
            y={minorY * textScale}
          >
            {tickText(tick, locale)}
          </text>
        ))}
      {major
        .filter(tick => isWhole(tick, x(tick.day) + 5, 650, false))
        .map(tick => (
          <text key={tick.day} className="tl-major" x={x(tick.day) + 5} y={majorY * textScale}>
            {tickText(tick, locale)}
          </text>
        ))}
    </g>
  );
});

/** The first of a month stands beside the month's line, not on it. */
function startsMajor(tick: Tick, major: readonly Tick[]): boolean {
  return tick.names === 'day' && major.some(({ day }) => day === tick.day);
}

function minorX(tick: Tick, x: Along): number {
  return tick.names === 'stretch' ? (x(tick.day) + x(tick.next)) / 2 : x(tick.day);
}

export interface HeadingProps {
  readonly live: LiveView;
  readonly geometry: Geometry;
  readonly locale: string;
  /** The heading in which a view begins, and those that follow it. */
  readonly headings?: typeof monthsOrYears;
}

function monthsOrYears(
  view: View,
  { textScale }: Geometry,
  locale: string,
): readonly { readonly at: number; readonly text: string }[] {
  const { major } = axisTicks(view, view.scale, textScale);
  return major.map(tick => ({ at: tick.day, text: tickText(tick, locale) }));
}

/** The month or year in which the window begins, kept at its left edge while it has room before the next. */
export function StickyMajor({ live, geometry, locale, headings = monthsOrYears }: HeadingProps) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const element = group.current;
    if (!element) return;
    const [ground, text] = [element.firstElementChild!, element.lastElementChild!];
    let shown = '';
    const place = () => {
      const { from, scale } = live.view();
      const [tick, after] = headings(live.view(), geometry, locale);
      const words = tick && tick.at < from ? tick.text : '';
      if (words !== shown) {
        text.textContent = words;
        const width = words ? (text as SVGTextElement).getComputedTextLength() + 14 : 0;
        ground.setAttribute('width', String(width));
        shown = words;
      }
      const width = Number(ground.getAttribute('width'));
      const next = after ? (after.at - from) * scale : Number.POSITIVE_INFINITY;
      element.classList.toggle('tl-no-room', next < width);
    };
    place();
    return live.onMoved(place);
  }, [live, geometry, locale, headings]);
  return (
    <g ref={group} aria-hidden="true">
      <rect className="tl-ground" x={-2} y={2} height={20 * geometry.textScale} />
      <text className="tl-major" x={0} y={majorY * geometry.textScale} />
    </g>
  );
}
