import { addShape, type Mark, markRadius, newPath, type Path } from '../chart/index.ts';
import { type Along, type Geometry, lineOf } from './geometry.ts';

/*
 * What many marks have in common is drawn as one path each, so that the number of elements does not grow with the marks.
 */

/** Lines and shapes of marks, as SVG path data; lanes by number. */
export interface MarkPaths {
  /** Knits of acts together, between lanes that take part and lie side by side. */
  readonly knit: string;
  readonly hollowKnit: string;
  /** Past a lane that takes no part. */
  readonly pass: string;
  /** For each lane the arrows of its acts to others. */
  readonly arrows: readonly string[];
  /** For each lane its shapes, filled and hollow. */
  readonly filled: readonly string[];
  readonly hollow: readonly string[];
  /** From marks to the days on which others put them, and the points there. */
  readonly otherLines: string;
  readonly otherPoints: string;
}

/** The tip of an arrow stops this short of the line of the lane addressed; its head, CSS px. */
const arrow = { short: 4, length: 7, half: 3 } as const;
/** Radius of the point at another date. */
const otherRadius = 4.5;

export function markPaths(marks: readonly Mark[], x: Along, geometry: Geometry): MarkPaths {
  const lanes = geometry.bands.length;
  const paths = {
    knit: newPath(),
    hollowKnit: newPath(),
    pass: newPath(),
    otherLines: newPath(),
    otherPoints: newPath(),
    arrows: Array.from({ length: lanes }, newPath),
    filled: Array.from({ length: lanes }, newPath),
    hollow: Array.from({ length: lanes }, newPath),
  };
  for (const mark of marks) {
    const markX = shapeX(mark, x, geometry);
    addKnits(mark.hollow ? paths.hollowKnit : paths.knit, paths.pass, mark, markX, geometry);
    for (const lane of mark.toward) addArrow(paths.arrows[mark.lead]!, mark, lane, markX, geometry);
    for (const lane of mark.lanes) {
      addMark(
        (mark.hollow ? paths.hollow : paths.filled)[lane]!,
        mark,
        markX,
        lineOf(geometry, lane),
        geometry,
      );
      for (const day of mark.otherDays)
        addOther(paths.otherLines, paths.otherPoints, markX, x(day), lineOf(geometry, lane));
    }
  }
  const texts = (list: readonly Path[]) => list.map(String);
  return {
    knit: String(paths.knit),
    hollowKnit: String(paths.hollowKnit),
    pass: String(paths.pass),
    otherLines: String(paths.otherLines),
    otherPoints: String(paths.otherPoints),
    arrows: texts(paths.arrows),
    filled: texts(paths.filled),
    hollow: texts(paths.hollow),
  };
}

/** Adds a mark's shape, upright. */
export function addMark(to: Path, { shape, weight }: Mark, x: number, y: number, { down }: Geometry): void {
  if (down) addShape(down.shapesOn(to), shape, weight, y, x);
  else addShape(to, shape, weight, x, y);
}

/** Where a mark's shape stands, CSS px: in the middle of its day; in a span at least a little in from its end. */
export function shapeX(mark: Mark, x: Along, geometry: Geometry): number {
  if (!mark.span || mark.soft) return x(mark.at);
  return Math.max(x(mark.at), x(mark.from) + (markRadius(mark.weight) + 3) * geometry.textScale);
}

function addKnits(knit: Path, pass: Path, { lanes }: Mark, x: number, geometry: Geometry): void {
  for (let i = 1; i < lanes.length; i++) {
    const [upper, lower] = [lanes[i - 1]!, lanes[i]!];
    const line = lower - upper === 1 ? knit : pass;
    line.moveTo(x, lineOf(geometry, upper));
    line.lineTo(x, lineOf(geometry, lower));
  }
}

function addArrow(to: Path, mark: Mark, lane: number, x: number, geometry: Geometry): void {
  const nearest = mark.lanes.reduce((a, b) => (Math.abs(b - lane) < Math.abs(a - lane) ? b : a), mark.lead);
  const [start, end] = [lineOf(geometry, nearest), lineOf(geometry, lane)];
  const down = end > start ? 1 : -1;
  const tip = end - down * arrow.short;
  to.moveTo(x, start + down * (markRadius(mark.weight) + 1));
  to.lineTo(x, tip);
  to.moveTo(x - arrow.half, tip - down * arrow.length);
  to.lineTo(x, tip);
  to.lineTo(x + arrow.half, tip - down * arrow.length);
}

function addOther(lines: Path, points: Path, x: number, otherX: number, y: number): void {
  lines.moveTo(x, y);
  lines.lineTo(otherX - Math.sign(otherX - x) * otherRadius, y);
  points.circle(otherX, y, otherRadius);
}
