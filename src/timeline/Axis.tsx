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

/** Lines and texts of an axis, CSS px. */
export interface AxisPlan {
  readonly minor: readonly number[];
  readonly major: readonly number[];
  readonly texts: readonly AxisText[];
}

export interface AxisText {
  readonly key: number;
  readonly kind: 'minor' | 'first' | 'major';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where the lines of the calendar stand, and its texts. */
export function axisPlan({ stretch, scale, x, geometry, locale }: AxisProps): AxisPlan {
  const { textScale, axis } = geometry;
  const { major, minor } = axisTicks(stretch, scale, textScale);
  // A low frame has no room for the finer row; its lines stay.
  const oneRow = axis < minorY * textScale;
  const minors = oneRow
    ? []
    : minor.map(tick => {
        const isFirst = startsMajor(tick, major);
        return {
          key: tick.day,
          kind: isFirst ? ('first' as const) : ('minor' as const),
          text: tickText(tick, locale),
          x: isFirst ? x(tick.day) + 5 : minorX(tick, x),
          y: minorY * textScale,
        };
      });
  const majors = major.map(tick => ({
    key: tick.day,
    kind: 'major' as const,
    text: tickText(tick, locale),
    x: x(tick.day) + 5,
    y: majorY * textScale,
  }));
  return {
    minor: minor.map(tick => x(tick.day)),
    major: major.map(tick => x(tick.day)),
    texts: [...minors, ...majors],
  };
}

const textClasses = { minor: 'tl-minor', first: 'tl-minor tl-minor-first', major: 'tl-major' } as const;

/** Lines and texts of the calendar, moving with the marks. */
export const Axis = memo(function Axis(props: AxisProps) {
  const { stretch, scale, x, geometry, locale, measure } = props;
  const { axis, height } = geometry;
  const plan = useMemo(
    () => axisPlan({ stretch, scale, x, geometry, locale }),
    [stretch, scale, x, geometry, locale],
  );
  const isWhole = ({ kind, text, x: at }: AxisText) => {
    if (!measure) return true;
    const width = measure(text, kind === 'major' ? { sizePx: 13, weight: 650 } : { sizePx: 12, weight: 400 });
    const from = kind === 'minor' ? at - width / 2 : at;
    return from >= 0 && from + width <= geometry.width;
  };
  return (
    <g className="tl-axis" aria-hidden="true">
      <path className="tl-grid" d={plan.minor.map(at => `M${at.toFixed(1)},${axis}V${height}`).join('')} />
      <path className="tl-tick" d={plan.minor.map(at => `M${at.toFixed(1)},${axis - 5}V${axis}`).join('')} />
      <path
        className="tl-grid tl-grid-major"
        d={plan.major.map(at => `M${at.toFixed(1)},4V${height}`).join('')}
      />
      {plan.texts.filter(isWhole).map(({ key, kind, text, x: at, y }) => (
        <text key={`${kind === 'major'} ${key}`} className={textClasses[kind]} x={at} y={y}>
          {text}
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

/** A year and some days: no heading lasts longer, so that the next of a view is within it. */
const longestDays = 400;

function monthsOrYears(
  view: View,
  { textScale }: Geometry,
  locale: string,
): readonly { readonly at: number; readonly text: string }[] {
  const near = { from: view.from, to: Math.min(view.to, view.from + longestDays) };
  const { major } = axisTicks(near, view.scale, textScale);
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
    let width = 0;
    let next = Number.POSITIVE_INFINITY;
    let sure = { scale: 0, from: 0 };
    const place = () => {
      const { from, scale } = live.view();
      // A pan between two headings does not ask again; where one of them is not known, there is no such scale.
      if (scale !== sure.scale || from < sure.from || from >= next) {
        const [tick, after] = headings(live.view(), geometry, locale);
        const words = tick && tick.at < from ? tick.text : '';
        if (words !== shown) {
          text.textContent = words;
          width = words ? (text as SVGTextElement).getComputedTextLength() + 14 : 0;
          ground.setAttribute('width', String(width));
          shown = words;
        }
        next = after?.at ?? Number.POSITIVE_INFINITY;
        sure = { scale: words && after ? scale : 0, from: tick?.at ?? from };
      }
      element.classList.toggle('tl-no-room', (next - from) * scale < width);
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
