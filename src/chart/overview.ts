import { lowerBound } from './bounds.ts';
import { civil, dayOfCivil } from './cells.ts';
import type { ChartIndex } from './chartIndex.ts';
import type { TimeWindow } from './levels.ts';

/** One linear stretch of the overview's scale: days to CSS px. */
export interface Stretch extends TimeWindow {
  readonly x0: number;
  readonly x1: number;
}

/** A scale of one to three linear stretches, parted by drawn breaks. */
export interface OverviewScale {
  readonly stretches: readonly Stretch[];
  readonly width: number;
}

export interface OverviewBar {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  readonly count: number;
  /** 0 to 1: the square root of the density of events, against the greatest. */
  readonly height: number;
}

/** Share of the width that the story's focus has. */
const focusShare = 0.73;
/** What lies outside the focus is a stretch of its own only from this share of the story on. */
const leastRest = 0.05;
/** Room of a drawn break, CSS px. */
export const breakPx = 12;

/**
 * The scale of the overview: the focus has 73% of the width, what lies before and after shares the rest. A focus that
 * the story does not touch is left out.
 */
export function overviewScale(extent: TimeWindow, focus: TimeWindow | null, width: number): OverviewScale {
  const single = { stretches: [{ ...extent, x0: 0, x1: width }], width };
  if (!focus || focus.to <= extent.from || focus.from >= extent.to) return single;
  const least = leastRest * (extent.to - extent.from);
  const before = focus.from - extent.from > least ? focus.from - extent.from : 0;
  const after = extent.to - focus.to > least ? extent.to - focus.to : 0;
  if (before + after === 0) return single;
  const inner = { from: before ? focus.from : extent.from, to: after ? focus.to : extent.to };
  const breaks = (before ? 1 : 0) + (after ? 1 : 0);
  const gap = Math.min(breakPx, width / 8);
  const free = width - breaks * gap;
  const rest = free * (1 - focusShare);
  const left = rest * (before / (before + after));
  const start = before ? left + gap : 0;
  const end = start + free * focusShare;
  const stretches: Stretch[] = [];
  if (before) stretches.push({ from: extent.from, to: focus.from, x0: 0, x1: left });
  stretches.push({ ...inner, x0: start, x1: end });
  if (after) stretches.push({ from: focus.to, to: extent.to, x0: end + gap, x1: width });
  return { stretches, width };
}

/** CSS px of a day; days in no stretch lie at the nearest end. */
export function overviewX(scale: OverviewScale, day: number): number {
  const { stretches } = scale;
  for (const { from, to, x0, x1 } of stretches) {
    if (day < from) return x0;
    if (day < to) return x0 + ((day - from) / (to - from)) * (x1 - x0);
  }
  return stretches[stretches.length - 1]!.x1;
}

/** The day at a place, CSS px; a place in a break is the day of the break. */
export function overviewDay(scale: OverviewScale, x: number): number {
  const { stretches } = scale;
  for (const { from, to, x0, x1 } of stretches) {
    if (x < x0) return from;
    if (x <= x1) return x1 > x0 ? from + ((x - x0) / (x1 - x0)) * (to - from) : from;
  }
  return stretches[stretches.length - 1]!.to;
}

/** Months of a bar, from fine to coarse; 0 is half a month. A bar is at least 3 px wide. */
const barSteps = [0, 1, 3, 12, 60, 120, 300, 600, 1200] as const;

/** Bars of density: of equal time within a stretch, square-root height. Log n per bar. */
export function overviewBars(index: ChartIndex, scale: OverviewScale): OverviewBar[] {
  const bars = scale.stretches.flatMap(stretch => stretchBars(index, stretch, scale));
  const density = (bar: OverviewBar) => bar.count / (bar.to - bar.from);
  const counted = bars.map(bar => (bar.count ? Math.sqrt(density(bar)) : 0));
  const greatest = Math.max(...counted, Number.MIN_VALUE);
  return bars.flatMap((bar, i) => (bar.count ? [{ ...bar, height: counted[i]! / greatest }] : []));
}

function stretchBars(index: ChartIndex, stretch: Stretch, scale: OverviewScale): OverviewBar[] {
  const pxPerDay = (stretch.x1 - stretch.x0) / (stretch.to - stretch.from);
  const step =
    barSteps.find(months => (months || 0.5) * 30.4 * pxPerDay >= 5) ?? barSteps[barSteps.length - 1]!;
  const bars: OverviewBar[] = [];
  let from = barStart(stretch.from, step);
  while (from < stretch.to) {
    const to = nextBar(from, step);
    const [a, b] = [Math.max(from, stretch.from), Math.min(to, stretch.to)];
    const count = lowerBound(index.starts, b) - lowerBound(index.starts, a);
    bars.push({
      from: a,
      to: b,
      x0: overviewX(scale, a),
      x1: stretch.x0 + (b - stretch.from) * pxPerDay,
      count,
      height: 0,
    });
    from = to;
  }
  return bars;
}

function barStart(day: number, months: number): number {
  const { year, month, day: ofMonth } = civil(Math.floor(day));
  if (months === 0) return dayOfCivil(year, month, ofMonth < 16 ? 1 : 16);
  if (months < 12) return dayOfCivil(year, month - ((month - 1) % months), 1);
  return dayOfCivil(Math.floor(year / (months / 12)) * (months / 12), 1, 1);
}

function nextBar(day: number, months: number): number {
  const { year, month, day: ofMonth } = civil(day);
  if (months === 0) return ofMonth < 16 ? dayOfCivil(year, month, 16) : dayOfCivil(year, month + 1, 1);
  if (months < 12) return dayOfCivil(year, month + months, 1);
  return dayOfCivil(year + months / 12, 1, 1);
}

/** Ticks of the overview: years, as many as have room, and half years in the focus. */
export function overviewTicks(
  scale: OverviewScale,
  roomPx: number,
): { day: number; x: number; month: boolean }[] {
  return scale.stretches.flatMap(stretch => {
    const pxPerYear = ((stretch.x1 - stretch.x0) / (stretch.to - stretch.from)) * 365.25;
    const step =
      [0.5, 1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000].find(years => years * pxPerYear >= roomPx) ?? 10_000;
    const ticks: { day: number; x: number; month: boolean }[] = [];
    const first = Math.ceil(civil(Math.floor(stretch.from)).year / Math.max(1, step)) * Math.max(1, step);
    for (
      let year = first - Math.max(1, step);
      dayOfCivil(year, 1, 1) < stretch.to;
      year += Math.max(1, step)
    ) {
      for (const month of step < 1 ? [1, 7] : [1]) {
        const day = dayOfCivil(year, month, 1);
        if (day < stretch.from || day >= stretch.to) continue;
        const x = overviewX(scale, day);
        if (x + roomPx * 0.6 < stretch.x1) ticks.push({ day, x, month: month !== 1 });
      }
    }
    return ticks;
  });
}
