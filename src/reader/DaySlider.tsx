import { type ChangeEvent, useRef } from 'react';
import { type Day, dayOf, formatDayWords, partsOf } from '../story/index.ts';
import { read } from '../words/index.ts';
import { sliderScale } from './sliderScale.ts';
import './day-slider.css';

export interface DaySliderProps {
  /** The first and the last day that can be chosen. */
  readonly from: Day;
  readonly to: Day;
  /** From here on each day has the same room; what lies before is pressed together. */
  readonly focus: Day;
  /** Null stands at the end: today. */
  readonly day: Day | null;
  /** Days worth stopping at. */
  readonly points: readonly { readonly day: Day; readonly title: string }[];
  readonly locale: string;
  readonly onDay: (day: Day) => void;
}

/** A viewBox of so many units, stretched to the slider's width. */
const units = 1000;
/** A pointer this near to a point, as a share of the slider, means the point. */
const snap = 0.006;

/** A day chosen on a line; keys move by a day, or before the focus by some, a pointer stops at the points. */
export function DaySlider({ from, to, focus, day, points, locale, onDay }: DaySliderProps) {
  const pointed = useRef(false);
  const scale = sliderScale(from, focus, to);
  const length = Math.max(1, scale.last);
  const value = Math.min(to, Math.max(from, day ?? to));
  const xOf = (on: number) => Number(((scale.valueOf(on) / length) * units).toFixed(1));
  const within = points.filter(point => point.day >= from && point.day <= to);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const asked = Number(event.currentTarget.value);
    const away = (on: Day) => Math.abs(scale.valueOf(on) - asked);
    const nearest = within.map(point => point.day).sort((a, b) => away(a) - away(b))[0];
    const stops = pointed.current && nearest !== undefined && away(nearest) <= length * snap;
    onDay(stops ? nearest : scale.dayOf(asked));
  };
  return (
    <div className="rd-day-slider">
      <svg viewBox={`0 0 ${units} 24`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="rd-day-later" d={`M0,12H${units}`} />
        <path className="rd-day-past" d={`M0,12H${xOf(value)}`} />
        {/* A line without length and with round ends is a point, whatever the width is stretched to. */}
        {within.map(point => (
          <g
            key={`${point.day} ${point.title}`}
            className={point.day <= value ? 'rd-day-known' : 'rd-day-ahead'}
          >
            <path className="rd-day-rim" d={`M${xOf(point.day)},12h0`} />
            <path className="rd-day-core" d={`M${xOf(point.day)},12h0`} />
          </g>
        ))}
      </svg>
      <input
        type="range"
        aria-label={read.asOfName}
        min={0}
        max={scale.last}
        step={1}
        value={Math.round(scale.valueOf(value))}
        aria-valuetext={formatDayWords(value as Day, locale)}
        onPointerDown={() => {
          pointed.current = true;
        }}
        onPointerUp={() => {
          pointed.current = false;
        }}
        onKeyDown={() => {
          pointed.current = false;
        }}
        onChange={change}
      />
      <svg className="rd-day-years" aria-hidden="true" focusable="false">
        {[...firstYear(from, focus), ...yearsWithin(focus, to)].map(year => (
          <text key={year} x={`${xOf(dayOf(year, 1, 1)) / 10}%`} y="0.75rem">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The year in which the line begins, where it begins before the focus. */
function firstYear(from: Day, focus: Day): readonly number[] {
  const { year } = partsOf(from);
  return year < partsOf((focus - 1) as Day).year ? [year] : [];
}

/** Years that begin within a stretch, no more than have room. */
function yearsWithin(from: Day, to: Day): readonly number[] {
  const first = partsOf((from - 1) as Day).year + 1;
  const years = partsOf(to).year - first + 1;
  const step = Math.max(1, Math.ceil(years / 8));
  return Array.from({ length: Math.max(0, Math.ceil(years / step)) }, (_, at) => first + at * step);
}
