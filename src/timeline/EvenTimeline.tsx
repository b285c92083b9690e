import { useMemo } from 'react';
import { chartIndex, EvenAxis, evenData, evenScale, type TimeWindow, wholeStory } from '../chart/index.ts';
import { EvenHeading, EvenLines } from './EvenLines.tsx';
import { EvenSign } from './EvenSign.tsx';
import type { EvenSpacing } from './evenSpacing.ts';
import { toDays, toPlaces } from './geometry.ts';
import { Timeline, type TimelineProps } from './Timeline.tsx';

/** CSS px of the axis' third row, in which the folds are told. */
const foldRow = 16;

/** The timeline with the same room for every day on which something happened. */
export function EvenTimeline(props: TimelineProps) {
  const { data, matching, past = null, frame = null } = props;
  const { day = null, expected = null } = past ?? {};
  const framed = frame !== null;
  const even = useMemo(
    () => evenSpacing({ data, matching, expected, asOf: day, moreAxis: framed ? 0 : foldRow }),
    [data, matching, expected, day, framed],
  );
  return <Timeline {...props} even={even} />;
}

interface Shown extends Pick<TimelineProps, 'data' | 'matching'> {
  /** 1 for each event that was expected on the day that is looked back to; null for the whole story. */
  readonly expected: Uint8Array | null;
  readonly asOf: number | null;
  readonly moreAxis: number;
}

/** Gives a place to every day on which something stands that is shown, be it known or expected. */
export function evenSpacing({ data, matching, expected, asOf, moreAxis }: Shown): EvenSpacing {
  const index = chartIndex(data, matching);
  const extentInDays = matching ? chartIndex(data).extent : index.extent;
  const shown = expected ? chartIndex(data, either(matching, expected)) : index;
  const scale = evenScale(shown.anchors, extentInDays.to);
  // Beyond a day that is looked back to lies what was to come, and room for its cursor.
  const end = asOf === null ? shown.extent.to : extentInDays.to;
  const whole = wholeStory(data, extentInDays);
  return {
    ...scale,
    data: evenData(data, scale, asOf),
    extent: { from: 0, to: Math.ceil(scale.place(end)) },
    ticks: new EvenAxis(scale),
    moreAxis,
    overview: (live, zoom) => ({
      index,
      extent: extentInDays,
      whole,
      live: { ...live, view: () => ({ ...live.view(), ...toDays({ even: scale }, live.view()) }) },
      onBrush: (window, part) => zoom.show(brushed(scale, window, part, live.view())),
    }),
    parts: { Axis: EvenLines, Heading: EvenHeading, Sign: EvenSign },
  };
}

function either(matching: Uint8Array | null, expected: Uint8Array): Uint8Array {
  return expected.map((isExpected, event) => (isExpected || matching?.[event] !== 0 ? 1 : 0));
}

/** The places for which a brush stands: where it is moved whole, as many as are in view, so that their scale is kept. */
function brushed(
  even: Pick<EvenSpacing, 'place' | 'dayAt'>,
  window: TimeWindow,
  part: 'from' | 'to' | 'frame' | 'middle',
  view: TimeWindow,
): TimeWindow {
  const places = toPlaces({ even }, window);
  const length = view.to - view.from;
  if (part === 'frame') return { from: places.from, to: places.from + length };
  if (part === 'middle') {
    const middle = even.place((window.from + window.to) / 2);
    return { from: middle - length / 2, to: middle + length / 2 };
  }
  return places;
}
