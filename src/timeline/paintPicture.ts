import type { ClusterMark, Mark, Measure } from '../chart/index.ts';
import { capsuleBox, countY, discRadius, shortCount } from './Clusters.tsx';
import { type Along, type Geometry, lineOf } from './geometry.ts';
import { fill, font, type Pen, stroke, type Tools } from './painting.ts';
import { paintLabels } from './paintLabels.ts';
import { markPaths } from './paths.ts';
import type { Picture } from './picture.ts';
import { bandBox, softBox, spanBox } from './Spans.tsx';

/** What is painted, and with what. */
export interface Scenery extends Tools {
  readonly picture: Picture;
  readonly x: Along;
  readonly geometry: Geometry;
  readonly measure: Measure;
  readonly weightOf: (event: number) => number;
}

/*
 * The same picture as that of Axis, MarkLayer, Spans, Clusters and Labels, on a canvas: hundreds of elements that are
 * gone in the next moment are worth neither their style nor their layout. What differs is a matter of smoothing.
 */

/** Paints what a frame holds: spans, marks, clusters, and labels above them. */
export function paintPicture(scenery: Scenery): void {
  const { pen, inks, picture } = scenery;
  const { isDimmed } = picture;
  const shaded = (dimmed: boolean, paint: () => void) => {
    pen.globalAlpha = dimmed ? inks.shade : 1;
    paint();
    pen.globalAlpha = 1;
  };
  paintQuiet(scenery);
  for (const mark of picture.spans) paintSpan(scenery, mark, isDimmed.event(mark.event) ? inks.shade : 1);
  if (picture.dim.length > 0) shaded(true, () => paintMarks(scenery, picture.dim));
  paintMarks(scenery, picture.clear);
  // Apart from each other they may come in any order: face by face, as texts do.
  const byFace = [...picture.clusters].sort((a, b) => countRem(a) - countRem(b));
  for (const cluster of byFace) shaded(isDimmed.cluster(cluster), () => paintCluster(scenery, cluster));
  paintLabels(scenery);
}

function paintQuiet({ pen, inks, picture, x, geometry }: Scenery): void {
  pen.lineCap = 'round';
  stroke(pen, inks.pass, 4, () => {
    picture.quiet.forEach((days, lane) => {
      for (const day of days) {
        pen.moveTo(x(day), lineOf(geometry, lane));
        pen.lineTo(x(day), lineOf(geometry, lane));
      }
    });
  });
  pen.lineCap = 'butt';
}

/** @param shade by what all of it is faint, from 0 to 1 */
function paintSpan({ pen, inks, picture, x, geometry }: Scenery, mark: Mark, shade: number): void {
  if (mark.lanes.length > 1 && !mark.hollow) {
    const { x: left, y, width, height } = bandBox(mark, x, geometry);
    pen.globalAlpha = 0.07 * shade;
    pen.fillStyle = inks.knit;
    pen.fillRect(left, y, width, height);
  }
  for (const lane of mark.lanes) {
    const actor = inks.actors[lane]!;
    pen.globalAlpha = shade;
    if (mark.soft && !mark.hollow) {
      const { x: left, y, width, height } = softBox(mark, lane, x, geometry);
      pen.fillStyle = softFill(pen, actor, left, left + width);
      pen.fillRect(left, y, width, height);
      continue;
    }
    const { x: left, y, width, height } = spanBox(mark, lane, x, geometry, picture.cutAt);
    pen.beginPath();
    pen.roundRect(left, y, width, height, height / 2);
    pen.fillStyle = inks.paper;
    pen.fill();
    pen.strokeStyle = actor;
    if (mark.hollow) {
      pen.setLineDash([5, 4]);
      pen.lineWidth = 1.75;
    } else {
      pen.globalAlpha = 0.24 * shade;
      pen.fillStyle = actor;
      pen.fill();
      pen.globalAlpha = shade;
      pen.lineWidth = 1.5;
    }
    pen.stroke();
    pen.setLineDash([]);
  }
  pen.globalAlpha = 1;
}

/** Half strength, fading over the outer 30% at each end. */
function softFill(pen: Pen, actor: string, from: number, to: number): CanvasGradient {
  const fill = pen.createLinearGradient(from, 0, to, 0);
  for (const [at, strength] of [
    [0, '00'],
    [0.3, '80'],
    [0.7, '80'],
    [1, '00'],
  ] as const)
    fill.addColorStop(at, actor + strength);
  return fill;
}

function paintMarks({ pen, inks, x, geometry }: Scenery, marks: readonly Mark[]): void {
  const paths = markPaths(marks, x, geometry);
  const draw = (d: string | undefined, colour: string, width: number, dash: readonly number[] = []) => {
    if (!d) return;
    pen.setLineDash([...dash]);
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke(new Path2D(d));
    pen.setLineDash([]);
  };
  draw(paths.knit, inks.paper, 5);
  pen.lineCap = 'round';
  draw(paths.pass, inks.pass, 1.5, [1, 3.5]);
  pen.lineCap = 'butt';
  draw(paths.knit, inks.knit, 2);
  draw(paths.hollowKnit, inks.knit, 2, [5, 4]);
  draw(paths.otherLines, inks.inkSoft, 1.25, [1.5, 2.5]);
  inks.actors.forEach((actor, lane) => {
    draw(paths.arrows[lane], actor, 1.25);
    const [filled, hollow] = [paths.filled[lane], paths.hollow[lane]];
    draw(filled, inks.paper, 1.5);
    if (filled) fill(pen, actor, filled);
    if (hollow) fill(pen, inks.paper, hollow);
    draw(hollow, actor, 2);
  });
  if (paths.otherPoints) fill(pen, inks.paper, paths.otherPoints);
  draw(paths.otherPoints, inks.inkSoft, 1.25, [1.5, 2]);
}

/** Size of a capsule's count, rem. */
function countRem({ count }: ClusterMark): number {
  return count > 40 ? 0.875 : 0.75;
}

function paintCluster({ pen, inks, x, geometry }: Scenery, cluster: ClusterMark): void {
  const box = capsuleBox(cluster, x, geometry);
  const middle = box.x + box.width / 2;
  const { parts } = cluster;
  paintCapsule({ pen, inks }, box);
  stroke(pen, inks.pass, 1, () => {
    pen.moveTo(middle, lineOf(geometry, parts[0]!.lane));
    pen.lineTo(middle, lineOf(geometry, parts[parts.length - 1]!.lane));
  });
  for (const { lane, count } of parts) {
    const radius = discRadius(count, cluster, geometry);
    paintDisc(pen, inks.paper, middle, lineOf(geometry, lane), radius + 0.75);
    paintDisc(pen, inks.actors[lane]!, middle, lineOf(geometry, lane), radius);
  }
  pen.font = font(inks, countRem(cluster), 700);
  pen.fillStyle = inks.ink;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillText(shortCount(cluster.count), middle, box.y + countY);
}

/** In parts that cost less than one rounded outline as high as the chart: two bars, and an arc at either end. */
function paintCapsule({ pen, inks }: Tools, { x, y, width, height }: ReturnType<typeof capsuleBox>): void {
  const line = 1.25;
  const radius = width / 2;
  const [middle, head, foot] = [x + radius, y + radius, y + height - radius];
  paintDisc(pen, inks.paper, middle, head, radius);
  paintDisc(pen, inks.paper, middle, foot, radius);
  pen.fillRect(x, head, width, foot - head);
  stroke(pen, inks.knit, line, () => {
    pen.arc(middle, head, radius, Math.PI, 2 * Math.PI);
    pen.moveTo(middle + radius, foot);
    pen.arc(middle, foot, radius, 0, Math.PI);
  });
  pen.fillStyle = inks.knit;
  for (const side of [x, x + width]) pen.fillRect(side - line / 2, head, line, foot - head);
}

function paintDisc(pen: Pen, colour: string, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}
