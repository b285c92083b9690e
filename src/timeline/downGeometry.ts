import {
  anchorDay,
  bottomLane,
  type ChartData,
  column,
  flag,
  type Path,
  type TimeWindow,
} from '../chart/index.ts';
import { dayMs } from '../story/index.ts';
import { say } from '../words/index.ts';
import { DownAxis } from './DownAxis.tsx';
import { DownLabels, DownSelected, downBox, endOfBelow } from './DownLabels.tsx';
import type { DownRoom } from './downward.ts';
import type { Geometry } from './geometry.ts';

/** From the edge of the overview to the texts, and the overview's own room at the right, CSS px. */
const gapPx = 6;
export const railPx = 28;
/** Where the overview's bars stand in it, from its left, and how long the longest are. */
export const railBars = { top: 10, height: 14 } as const;
/** Farthest apart that lanes stand, and least room of the labels' column as a share of the width. */
const leastColumn = 0.36;

/** What stands across time, CSS px: the gutter of dates, from there to the first lane, from lane to lane, to the labels. */
function acrossOf(width: number, textScale: number) {
  // With large text the labels need the room more than the lanes do.
  if (textScale > 1.3) return { gutter: 28 * textScale, first: 12, step: 22, labels: 33 };
  if (width < 350) return { gutter: 36, first: 12, step: 21, labels: 35 };
  if (width < 560) return { gutter: 46, first: 13, step: 27, labels: 36 };
  return { gutter: 60, first: 24, step: 44, labels: 40 };
}

/** The room of the lanes and of their labels where time runs downward; `width` is along time, `height` across it. */
export function downGeometry({ data, size, measure, locale }: DownRoom): Geometry {
  const { width, textScale } = size;
  const across = acrossOf(width, textScale);
  const gutter = across.gutter + across.first;
  const most = (width * (1 - leastColumn) - gutter - across.labels - railPx) / Math.max(1, data.lanes - 1);
  const step = Math.max(10, Math.min(across.step, most));
  const axis = gutter - step / 2;
  const columnAt = gutter + (data.lanes - 1) * step + across.labels;
  const bands = Array.from({ length: data.lanes }, (_, lane) => ({
    start: lane * step,
    size: step,
    line: (lane + 0.5) * step,
    rows: 0,
  }));
  const lineAt = (lane: number) => axis + (lane + 0.5) * step;
  const room = Math.max(24, width - columnAt - railPx - gapPx);
  return {
    width: Math.max(1, size.height - headPx(data.lanes, step, textScale)),
    height: width,
    axis,
    bands,
    textScale,
    firstRow: 0,
    row: 0,
    down: {
      column: column(room, textScale, measure),
      columnAt,
      railPx,
      halfLane: Math.max(12, step / 2),
      keys: turned,
      rooms: [56, 104],
      readable,
      labelBox: downBox,
      below: label =>
        label.cluster ? say.andMore(label.cluster.count - 1) : shortDate(data, label.event, locale),
      endOfBelow,
      footOf: ({ event, cluster }) =>
        cluster
          ? lineAt(bottomLane(cluster.lanes)) + 31
          : lineAt(bottomLane(data.by[event]! | data.to[event]!)) + 11,
      shapesOn,
      Axis: DownAxis,
      Labels: DownLabels,
      SelectedLabel: DownSelected,
    },
  };
}

/** Height of the lanes' names over the sheet, CSS px: in as many rows as let them stand side by side. */
export function headPx(lanes: number, step: number, textScale: number): number {
  return Math.max(44, 12 + headRows(lanes, step, textScale) * headRowPx * textScale + 14);
}

/** Height of a row of names, and the width of one, CSS px at 100% text size. */
export const [headRowPx, codePx] = [15, 27];

export function headRows(lanes: number, step: number, textScale: number): number {
  return Math.min(lanes, 4, Math.max(1, Math.ceil((codePx * textScale) / step - 0.25)));
}

/** ↑ and ↓ go back and on in time, ← and → from lane to lane. */
const turned = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
  ArrowLeft: 'ArrowUp',
  ArrowRight: 'ArrowDown',
} as const;

/** A chart lower than this share of the browser's window is what a sheet leaves of one of that. */
const [covered, uncovered] = [0.5, 0.7];
/** Where in it the open event stands. */
const middle = 0.4;

export function readable(
  window: TimeWindow,
  px: number,
  at: number | null,
  pagePx = innerHeight,
): TimeWindow {
  if (px > covered * pagePx) return window;
  const days = ((window.to - window.from) * px) / (uncovered * pagePx);
  const from =
    at === null ? window.from : Math.max(window.from, Math.min(window.to - days, at - middle * days));
  return { from, to: from + days };
}

/** A path of the turned drawing as one that is not turned. */
function shapesOn(path: Path): Path {
  return {
    moveTo: (x, y) => path.moveTo(y, x),
    lineTo: (x, y) => path.lineTo(y, x),
    closePath: path.closePath,
    rect: (x, y, width, height) => path.rect(y, x, height, width),
    circle: (x, y, radius) => path.circle(y, x, radius),
  };
}

/** A date in few words: '16 Dec', '7 – 10 Jan', or 'Dec 2018' where no day is known. */
function shortDate(data: ChartData, event: number, locale: string): string {
  const [from, last] = [data.start[event]!, data.end[event]! - 1];
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const date = (of: number) => new Date(of * dayMs);
  if ((data.flags[event]! & flag.soft) !== 0 && last > from)
    return month.format(date(anchorDay(data, event)));
  return last > from ? day.formatRange(date(from), date(last)) : day.format(date(from));
}
