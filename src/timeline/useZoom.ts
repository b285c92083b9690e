import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Layout, TimeWindow } from '../chart/index.ts';
import { type Geometry, toDays, toPlaces } from './geometry.ts';
import type { WheelMode } from './gestures.ts';
import type { LiveView, View } from './liveView.ts';
import { windowShowing } from './targets.ts';
import { type ControlZoom, controlZoom, type ZoomControl } from './zoomControl.ts';

export interface ZoomSettings {
  readonly target: RefObject<Element | null>;
  /** What listens to the target and moves the view: d3-zoom where nothing else is named. */
  readonly control?: ControlZoom;
  readonly live: LiveView;
  readonly geometry: Geometry;
  readonly layout: Layout;
  readonly whole: TimeWindow;
  readonly wheel: WheelMode;
  /** Size of the browser's window, as far as a change of it may change the room for the chart. */
  readonly page: string;
  readonly window: TimeWindow;
  readonly fitted?: boolean;
  readonly opened: number | null;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onBusy?: ((busy: boolean) => void) | undefined;
}

type Asked = Pick<ZoomSettings, 'geometry' | 'layout' | 'opened'>;

export interface Zoom extends Pick<ZoomControl, 'show' | 'fly' | 'zoomBy'> {
  /** Tells the app where the view has come to rest. */
  readonly settle: () => void;
}

/** What takes its place beside the chart so soon after the browser was resized has not been opened, ms. */
const resizingMs = 500;

/** d3-zoom on the plot, kept in step with the window that the app asks for, the size, and the open event. */
export function useZoom(settings: ZoomSettings): Zoom {
  const {
    target,
    live,
    geometry,
    whole,
    wheel,
    window,
    opened,
    page,
    control: make = controlZoom,
  } = settings;
  const latest = useRef(settings);
  const control = useRef<ZoomControl | null>(null);
  /** The window that the app knows of, whether it asked for it or was told. */
  const agreed = useRef<TimeWindow | null>(null);
  /** What it was told of: one that comes back when the next is told already is no wish. */
  const told = useRef(new WeakSet<TimeWindow>());
  const sized = useRef({
    width: geometry.width,
    page,
    since: Number.NEGATIVE_INFINITY,
    even: geometry.even,
  });
  useLayoutEffect(() => {
    latest.current = settings;
  });

  const zoom = useMemo<Zoom>(() => {
    const settle = () => {
      const days = toDays(latest.current.geometry, live.view());
      agreed.current = days;
      told.current.add(days);
      latest.current.onWindow(days);
    };
    return {
      show: window => control.current?.show(window),
      fly: (window, ms) => control.current?.fly(window, ms),
      zoomBy: factor => control.current?.zoomBy(factor),
      settle,
    };
  }, [live]);

  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    control.current = make(element, live, {
      onSettled: zoom.settle,
      onBusy: busy => latest.current.onBusy?.(busy),
    });
    return () => {
      control.current?.release();
      control.current = null;
    };
  }, [target, live, zoom, make]);

  // An opened panel keeps the scale and moves the window's end; a resized browser keeps the window, as does a panel
  // that opens beside a window which is to be seen whole.
  useLayoutEffect(() => {
    const before = sized.current;
    const since = before.page === page ? before.since : performance.now();
    sized.current = { width: geometry.width, page, since, even: geometry.even };
    // The same days lie elsewhere where other events are spaced evenly.
    const isSpacedAnew = before.even !== geometry.even && agreed.current;
    const view = isSpacedAnew ? toPlaces(geometry, isSpacedAnew) : live.view();
    const aim = control.current?.aim() ?? null;
    const resized = ({ from, to }: TimeWindow) => ({
      from,
      to: from + ((to - from) * geometry.width) / before.width,
    });
    control.current?.bound({ width: geometry.width, height: geometry.height, whole, wheel });
    const { fitted } = latest.current;
    const isResized = performance.now() - since < resizingMs;
    const keepsScale = (!fitted || geometry.down) && !isResized && before.width !== geometry.width;
    control.current?.show(keepsScale ? resized(view) : view);
    // A flight goes on.
    if (aim) control.current?.fly(keepsScale ? resized(aim) : aim);
    else if (keepsScale) zoom.settle();
  }, [live, geometry, whole, wheel, page, zoom]);

  useEffect(() => {
    if (told.current.has(window)) return;
    const known = agreed.current;
    agreed.current = window;
    // At first the live view is what the app has asked for.
    if (known && !sameWindow(known, window)) control.current?.fly(asShown(window, latest.current));
  }, [window]);

  // The open mark must not be hidden: the window moves by the least that shows it.
  const width = geometry.width;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when an event opens and when the panel has changed the width.
  useEffect(() => {
    if (opened === null) return;
    const view = live.view();
    const shown = windowShowing(
      view,
      latest.current.layout.placeOf(opened),
      view.scale,
      latest.current.geometry.down?.rooms,
    );
    if (shown !== view) control.current?.fly(shown);
  }, [opened, width, live]);

  return zoom;
}

/** What is shown of a window that the app asks for. */
function asShown(window: TimeWindow, { geometry, layout, opened }: Asked): TimeWindow {
  const at = opened === null ? null : layout.placeOf(opened);
  const places = toPlaces(geometry, window);
  return geometry.down?.readable(places, geometry.width, at) ?? places;
}

/** The first view of a window that the app asks for. */
export function firstView(window: TimeWindow, asked: Asked): View {
  const { from, to } = asShown(window, asked);
  return { from, to, scale: asked.geometry.width / (to - from) };
}

/** Addresses hold whole days: windows within a day of each other are the same. */
function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = Math.max(1e-6, (a.to - a.from) * 1e-4);
  return Math.abs(a.from - b.from) <= tolerance && Math.abs(a.to - b.to) <= tolerance;
}
