import {
  type RefObject,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Layout, type Measure, membersOf, type TimeWindow } from '../chart/index.ts';
import { say } from '../words/index.ts';
import { along, type Geometry, lineOf, toPlaces, upright } from './geometry.ts';
import { keyUnder } from './Hits.tsx';
import { holds, type Item, inTime, itemsOf, lanesOfItem, markItem } from './items.ts';
import { intentOf } from './keyboard.ts';
import { drawnStretch, type LiveView } from './liveView.ts';
import { clusterName, itemName } from './names.ts';
import { Plot } from './Plot.tsx';
import type { TimelineProps } from './Timeline.tsx';
import type { Tip } from './Tooltip.tsx';
import { partingWindow } from './targets.ts';
import { useListed } from './useListed.ts';
import { useRoving } from './useRoving.ts';
import type { Zoom } from './useZoom.ts';

export interface StageProps extends TimelineProps {
  readonly target: RefObject<SVGSVGElement | null>;
  readonly layout: Layout;
  readonly live: LiveView;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly measure: Measure;
  readonly linked: readonly number[];
  readonly zoom: Zoom;
  readonly whole: TimeWindow;
}

/** The plot with what it answers to: pointer, keyboard, and the app's wishes. */
export function Stage(props: StageProps) {
  const { layout, live, geometry, texts, locale, zoom, whole, opened, onOpen, onList, handle } = props;
  const box = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [hitPx] = useState(() => (matchMedia('(pointer: coarse)').matches ? 44 : 24));
  const drawn = useSyncExternalStore(live.onDrawn, live.drawn);
  const frame = useMemo(() => layout.frame(drawnStretch(drawn), drawn.scale), [layout, drawn]);
  const inFrame = useMemo(() => itemsOf(frame, layout), [frame, layout]);
  const listed = useListed({ drawn, frame, items: inFrame, layout, geometry });
  const roving = useRoving({
    box,
    live,
    layout,
    zoom,
    items: listed.items,
    opened,
    rooms: geometry.down?.rooms,
  });
  const items = useMemo(
    () => withFocused(inFrame, roving.event, layout, drawn.scale),
    [inFrame, roving.event, layout, drawn],
  );
  const hits = useMemo(
    () => ({ ...listed, items: withFocused(listed.items, roving.event, layout, listed.drawn.scale) }),
    [listed, roving.event, layout],
  );
  const { tabStop } = roving;
  const reached = useMemo(() => tabStop(hits.items), [tabStop, hits]);

  const onActivate = useCallback(
    (item: Item, by: 'pointer' | 'keyboard', of: Layout = layout) => {
      if (!item.cluster) {
        onOpen(item.event, by);
        return;
      }
      const parting = partingWindow(of, item, live.view().scale, geometry.width);
      if (parting) zoom.fly(parting);
      else onList(membersOf(of.index, item.cluster));
    },
    [layout, live, geometry.width, zoom, onOpen, onList],
  );
  const { even } = geometry;
  const nameOf = useMemo(
    () => remembered((item: Item) => itemName(item, texts, layout, locale, { even })),
    [texts, layout, locale, even],
  );
  useImperativeHandle(
    handle,
    () => ({
      focusMark: roving.focusEvent,
      zoomBy: zoom.zoomBy,
      fit: () => zoom.fly(whole),
      show: (window: TimeWindow) => {
        zoom.show(toPlaces(geometry, window));
        zoom.settle();
      },
    }),
    [roving.focusEvent, zoom, whole, geometry],
  );

  const pointed = drawn.passing !== undefined ? null : hovered;
  const { Tooltip } = props;
  // Spaced otherwise or turned over, the drawing itself is what is seen.
  const Passing = even || geometry.down ? null : (props.passing?.() ?? null);
  const stoodInFor = Passing !== null && drawn.passing !== undefined;
  const tip = tipOf(
    items.find(item => item.key === pointed),
    props,
    frame.labels,
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its links and buttons.
    <div
      ref={box}
      className="tl-stage"
      style={
        geometry.down && {
          top: (drawn.from - whole.from) * drawn.scale,
          height: (drawn.to - drawn.from) * drawn.scale,
        }
      }
      onPointerOver={event => setHovered(event.pointerType === 'mouse' ? keyUnder(event) : null)}
      onPointerLeave={() => setHovered(null)}
      onFocus={roving.onFocus}
      onBlur={roving.onBlur}
      onKeyDown={event => {
        const intent = intentOf(event, props.keys ?? true, geometry.down?.keys);
        if (!intent || !keyUnder(event)) return;
        if ('close' in intent) {
          if (opened !== null) onOpen(null, 'keyboard');
          return;
        }
        event.preventDefault();
        if ('zoom' in intent) zoom.zoomBy(intent.zoom);
        else roving.move(intent.move);
      }}
    >
      {Passing && <Passing {...props} {...{ drawn, frame }} isSeen={stoodInFor} />}
      <Plot
        {...props}
        {...{ drawn, frame, items, hits, nameOf, onActivate, hitPx, stoodInFor }}
        hovered={pointed}
        focused={roving.visible ? roving.keyIn(items) : null}
        tabStop={reached}
      />
      {props.past && (
        <props.past.parts.Cursor past={props.past} live={live} geometry={geometry} locale={locale} />
      )}
      {tip && Tooltip && <Tooltip tip={tip} within={box} />}
    </div>
  );
}

/** An item's name is the same at every zoom: it is made once, and forgotten with the layout or after thousands of others. */
function remembered(nameOf: (item: Item) => string): (item: Item) => string {
  const names = new Map<string, string>();
  return item => {
    // At another scale a capsule of the same key may hold more.
    const key = item.cluster ? `${item.key} ${item.cluster.count}` : item.key;
    const known = names.get(key);
    if (known !== undefined) return known;
    if (names.size > 4_000) names.clear();
    const name = nameOf(item);
    names.set(key, name);
    return name;
  };
}

/** The focused event's item is always there, wherever the window is, so that focus is never lost to a redraw. */
function withFocused(
  items: readonly Item[],
  event: number | null,
  layout: Layout,
  scale: number,
): readonly Item[] {
  if (event === null || items.some(item => holds(item, event, layout))) return items;
  return [...items, markItem(layout.markOf(event, scale))].sort(inTime);
}

function tipOf(
  item: Item | undefined,
  props: StageProps,
  labels: ReturnType<Layout['frame']>['labels'],
): Tip | null {
  if (!item) return null;
  const { live, geometry, texts, layout, locale, opened } = props;
  if (
    item.mark &&
    (item.event === opened || labels.some(label => label.event === item.event && !label.cluster))
  )
    return null;
  const [title, detail] = item.mark
    ? [texts.title(item.event), texts.date(item.event)]
    : [clusterName(item.cluster, layout, locale, geometry), say.opensToZoom];
  return {
    key: item.key,
    title,
    detail,
    ...upright(geometry, along(live.origin())(item.at), lineOf(geometry, lanesOfItem(item)[0]!)),
  };
}
