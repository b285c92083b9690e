import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { type Day, formatDayWords } from '../story/index.ts';
import { read } from '../words/index.ts';
import { cursorX, dayAfterKey, dayAtCursor } from './cursorDay.ts';
import type { Geometry } from './geometry.ts';
import type { LiveView } from './liveView.ts';
import type { TimelinePast } from './past.ts';
import './past.css';

export interface CursorProps {
  readonly past: TimelinePast;
  readonly live: LiveView;
  readonly geometry: Geometry;
  readonly locale: string;
}

/** The plot is this wide at least where the cursor names the day in full, CSS px. */
const leastForWords = 460;
/** The cursor is dragged no nearer to the plot's edges, CSS px. */
const edgePx = 3;

/** The cursor on the axis: a line through all lanes, and a handle that is a slider over the days. */
export function Cursor({ past, live, geometry, locale }: CursorProps) {
  const box = useRef<HTMLDivElement>(null);
  const { width, down } = geometry;
  const range = { first: past.since === null ? past.first : ((past.since + 1) as Day), last: past.last };
  const drag = useDrag(past, live, range, geometry);
  useLayoutEffect(() => {
    const place = () => placeCursor(box.current, live, past.day, geometry);
    place();
    return live.onMoved(place);
  }, [live, past.day, geometry]);

  const step = (key: 'ArrowLeft' | 'ArrowRight', shiftKey: boolean) => {
    const day = dayAfterKey({ key, shiftKey }, past.day, range);
    if (day !== null) past.onDay(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = down?.keys[event.key] ?? event.key;
    const day = dayAfterKey({ key, shiftKey: event.shiftKey }, past.day, range);
    if (day === null) return;
    event.preventDefault();
    past.onDay(day);
  };
  const words = formatDayWords(
    past.day,
    locale,
    down || width < leastForWords * geometry.textScale ? 'short' : 'long',
  );
  return (
    <div ref={box} className="tl-cursor">
      <div className="tl-cursor-line" {...drag} />
      <div className="tl-cursor-handle">
        <StepButton name={read.dayEarlier} path="M7 2 3 6l4 4" onStep={week => step('ArrowLeft', week)} />
        <div
          className="tl-cursor-day"
          role="slider"
          tabIndex={0}
          aria-label={read.asOfName}
          aria-orientation={down && 'vertical'}
          aria-valuemin={range.first}
          aria-valuemax={range.last}
          aria-valuenow={past.day}
          aria-valuetext={past.valueText(past.day)}
          onKeyDown={onKeyDown}
          {...drag}
        >
          {read.asOf(words)}
        </div>
        <StepButton name={read.dayLater} path="m3 2 4 4-4 4" onStep={week => step('ArrowRight', week)} />
      </div>
    </div>
  );
}

/** For the pointer alone: by key the slider itself is moved. */
function StepButton({
  name,
  path,
  onStep,
}: {
  readonly name: string;
  readonly path: string;
  /** @param week true for a step of a week */
  readonly onStep: (week: boolean) => void;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      title={read.withShift(name)}
      onClick={event => onStep(event.shiftKey)}
    >
      <svg viewBox="0 0 10 12" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** Dragging by any pointer; the day is told at most once a frame. */
function useDrag(past: TimelinePast, live: LiveView, range: { first: Day; last: Day }, geometry: Geometry) {
  const { width, down } = geometry;
  const along = (event: PointerEvent) => (down ? event.clientY : event.clientX);
  const grip = useRef<number | null>(null);
  const frame = useRef(0);
  const latest = useRef({ past, range, geometry });
  useLayoutEffect(() => {
    latest.current = { past, range, geometry };
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = along(event) - cursorX(live.view(), past.day, geometry);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (grip.current === null) return;
      const x = Math.max(edgePx, Math.min(width - edgePx, along(event) - grip.current));
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        const day = dayAtCursor(live.view(), x, latest.current.range, latest.current.geometry);
        if (day !== latest.current.past.day) latest.current.past.onDay(day);
      });
    },
    onPointerUp: () => {
      grip.current = null;
    },
    onPointerCancel: () => {
      grip.current = null;
    },
  };
}

/** Without React: it follows every frame of a pan. Out of the window the handle stays at the edge, to be found again. */
function placeCursor(box: HTMLElement | null, live: LiveView, day: Day, geometry: Geometry): void {
  if (!box) return;
  const { down } = geometry;
  const origin = live.origin();
  const x = cursorX(origin, day, geometry);
  const [from, to] = [live.view().from, live.view().to].map(end => (end - origin.from) * origin.scale) as [
    number,
    number,
  ];
  const [line, handle] = box.children as unknown as [HTMLElement, HTMLElement];
  const half = (down ? handle.offsetHeight : handle.offsetWidth) / 2;
  const middle = Math.max(from + half, Math.min(to - half, x));
  const move = (element: HTMLElement, px: number) =>
    element.style.setProperty('transform', `translate${down ? 'Y' : 'X'}(${px.toFixed(1)}px)`);
  move(line, x);
  line.hidden = x < from || x > to;
  move(handle, middle - half);
}
