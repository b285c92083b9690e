import { dayMs } from '../../src/story/index.ts';
import { synthetic } from '../synthetic.ts';
import { lanes, n, opening, readyWhen, root, seed } from './common.ts';

/*
 * The floor of a timeline that zooms and pans: a canvas with one bar for each px column and lane in which an event
 * begins, found by bisection. No labels, no marks, nothing to open.
 */

const { start, lead } = synthetic(n, seed);
const canvas = root.appendChild(document.createElement('canvas'));
canvas.width = innerWidth;
canvas.height = innerHeight;
const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
const laneHeight = canvas.height / lanes.length;
let from = opening.from / dayMs;
let days = (opening.to - opening.from) / dayMs;
let asked = false;

function firstFrom(day: number): number {
  let lo = 0;
  let hi = start.length;
  while (lo < hi) {
    const middle = (lo + hi) >>> 1;
    if (start[middle]! < day) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}

function draw(): void {
  asked = false;
  pen.clearRect(0, 0, canvas.width, canvas.height);
  const perPx = days / canvas.width;
  for (let x = 0, next = firstFrom(from); x < canvas.width; x++) {
    const end = firstFrom(from + (x + 1) * perPx);
    /* At most as many looks as there are lanes to fill: the cost follows the pixels. */
    for (let i = next; i < Math.min(end, next + lanes.length); i++)
      pen.fillRect(x, lead[i]! * laneHeight + laneHeight / 4, 1, laneHeight / 2);
    next = end;
  }
}

function redraw(): void {
  if (!asked) requestAnimationFrame(draw);
  asked = true;
}

canvas.addEventListener(
  'wheel',
  event => {
    event.preventDefault();
    const by = 2 ** (event.deltaY / 500);
    from += (event.offsetX / canvas.width) * days * (1 - by);
    days *= by;
    redraw();
  },
  { passive: false },
);
canvas.addEventListener('pointermove', event => {
  if (event.buttons === 0) return;
  from -= (event.movementX / canvas.width) * days;
  redraw();
});
draw();
readyWhen(() => true);
