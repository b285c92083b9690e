import { type MouseEvent, useMemo, useSyncExternalStore } from 'react';
import { type Arc, fitText, labelFont, type Partner, placeArcs, type Stub } from '../chart/index.ts';
import { views } from '../words/index.ts';
import { DownLinkWords } from './DownLinkWords.tsx';
import { lineOf } from './geometry.ts';
import { holds, type Item, lanesOfItem } from './items.ts';
import { arcPath, footOf, footPx, ownKey, topOf } from './linkCurves.ts';
import { linkWords } from './linkWords.ts';
import { Moving } from './Moving.tsx';
import { shapeX } from './paths.ts';
import type { Scene } from './scene.ts';
import './links.css';

/** A link of the open event, in words. */
export interface LinkTexts {
  /** The event at its other end. */
  readonly event: number;
  /** Whether it leads there, or comes from there. */
  readonly out: boolean;
  /** What the open event is to the other: 'answers', 'answered by'. */
  readonly words: string;
  /** The other event's title and date. */
  readonly title: string;
}

export interface LinkArcsProps {
  readonly scene: Scene;
  readonly links: readonly LinkTexts[];
  readonly eventHref: (event: number) => string;
  readonly onOpen: (event: number) => void;
}

/** Most width of a name at an edge, CSS px. */
const stubPx = 170;
/** Under this height of the plot no words stand at arcs, and edges say how many are beyond them, CSS px. */
const leastForWords = 360;
/** A line to a partner beyond the edge runs out of any window. */
const farPx = 6_000;

/**
 * The links of the open event: an arc in the partner's lane, with a word where there is room and a head where the link
 * leads; at the window's edges the names of partners beyond them. Nothing is laid out again for it.
 */
export function LinkArcs({ scene, links, eventHref, onOpen }: LinkArcsProps) {
  const { layout, live, geometry, x, items, opened, drawn } = scene;
  const chosen = opened ?? -1;
  const at = useMemo(() => {
    const item = items.find(one => holds(one, chosen, layout));
    return item ? itemX(item, scene) : x(layout.placeOf(chosen));
  }, [items, chosen, layout, scene, x]);
  const partners = useMemo(() => links.map((link, i) => partnerOf(link, i, scene)), [links, scene]);
  const edges = useSyncExternalStore(live.onMoved, () => edgesOf(scene, [at, ...partners.map(one => one.x)]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is beyond an edge, and not how far, decides.
  const { arcs, stubs } = useMemo(() => {
    const from = x(live.view().from);
    const room = geometry.bands.map(({ line, start }) => line - start - footPx - 4);
    return placeArcs(at, partners, { from, to: from + geometry.width }, room);
  }, [at, partners, geometry, x, live, edges]);
  const inView = edges[0] === '0';
  const words = useMemo(
    () => (isLow(scene) || scene.geometry.down ? [] : linkWords(arcs, links, at, scene)),
    [arcs, links, at, scene],
  );
  return (
    <g className="tl-links">
      <g aria-hidden="true">
        <Moving live={live} drawn={drawn}>
          {arcs.map(arc => (
            <path key={`${arc.lane} ${arc.key}`} className="tl-link" d={arcPath(arc, at, scene)} />
          ))}
          {inView &&
            stubs.map(stub => (
              <path key={`${stub.lane} ${stub.side}`} className="tl-link" d={stubPath(stub, at, scene)} />
            ))}
          <path className="tl-link-point" d={pointsOf(arcs, inView ? stubs : [], at, scene)} />
          <path className="tl-link-head" d={headsOf(arcs, inView ? stubs : [], at, scene)} />
          {geometry.down && <DownLinkWords scene={scene} links={links} />}
          {words.map(word => (
            <text key={word.key} className="tl-link-word" x={word.x} y={word.y}>
              {word.text}
            </text>
          ))}
        </Moving>
      </g>
      {inView &&
        !geometry.down &&
        stubs.map(stub => (
          <StubLink key={`${stub.lane} ${stub.side}`} {...{ stub, links, scene, eventHref, onOpen }} />
        ))}
    </g>
  );
}

function itemX(item: Item, { x, geometry }: Scene): number {
  return item.mark ? shapeX(item.mark, x, geometry) : x(item.cluster.at);
}

function partnerOf({ event, out }: LinkTexts, link: number, scene: Scene): Partner {
  const { layout, items, x, opened } = scene;
  const { data } = layout.index;
  const item = items.find(one => holds(one, event, layout));
  const lanes = item ? lanesOfItem(item).filter(lane => (data.by[event]! >> lane) & 1) : [data.lead[event]!];
  const shared = lanes.filter(lane => opened !== null && (data.by[opened]! >> lane) & 1);
  const choice = shared.length ? shared : lanes;
  return {
    key: item?.key ?? `e${event}`,
    x: item ? itemX(item, scene) : x(layout.placeOf(event)),
    lane: choice.includes(data.lead[event]!) ? data.lead[event]! : choice[0]!,
    weight: data.weight[event]!,
    link,
    out,
  };
}

/** For each place whether it lies in the window or beyond an edge, as one word: it changes seldom while panning. */
function edgesOf({ live, geometry, x }: Scene, places: readonly number[]): string {
  const from = x(live.view().from);
  return places
    .map(place => (place < from + 4 ? '<' : place > from + geometry.width - 4 ? '>' : '0'))
    .join('');
}

function stubPath({ lane, rise, side }: Stub, at: number, scene: Scene): string {
  const sign = side === 'left' ? -1 : 1;
  const foot = footOf(scene, lane, ownKey(scene));
  const up = stubY(scene, lane, rise) - foot;
  return `M${at.toFixed(1)},${foot}a26,${-up} 0 0 ${sign > 0 ? 1 : 0} ${sign * 26},${up}h${sign * farPx}`;
}

function stubY(scene: Scene, lane: number, rise: number): number {
  return Math.max(topOf(scene, lane) + 9, lineOf(scene.geometry, lane) - footPx - rise);
}

/** Whether lanes are so low that words would lie on marks. */
function isLow({ geometry }: Scene): boolean {
  return geometry.height < leastForWords * geometry.textScale;
}

/** An open head at the end to which a link leads: on the partner, or on the open event. */
function headsOf(arcs: readonly Arc[], stubs: readonly Stub[], at: number, scene: Scene): string {
  const head = (x: number, foot: number) =>
    `M${(x - 3.5).toFixed(1)},${foot - 6}L${x.toFixed(1)},${foot}l3.5,-6`;
  const entered = new Set([...arcs, ...stubs].filter(one => one.in).map(one => one.lane));
  return [
    ...arcs.filter(arc => arc.out).map(arc => head(arc.x, footOf(scene, arc.lane, arc.key))),
    ...[...entered].map(lane => head(at, footOf(scene, lane, ownKey(scene)))),
  ].join('');
}

/** Points on the lines of lanes in which the open event has no mark of its own, for the arcs to stand on. */
function pointsOf(arcs: readonly Arc[], stubs: readonly Stub[], at: number, scene: Scene): string {
  const own = scene.items.find(item => item.key === ownKey(scene));
  const bare = new Set(
    [...arcs, ...stubs].map(one => one.lane).filter(lane => own && !lanesOfItem(own).includes(lane)),
  );
  return [...bare].map(lane => `M${at.toFixed(1)},${lineOf(scene.geometry, lane)}h0`).join('');
}

/** The name of a partner beyond the edge, and of how many more: a link that opens it. */
function StubLink({ stub, links, scene, eventHref, onOpen }: LinkArcsProps & { stub: Stub }) {
  const { geometry, measure, layout } = scene;
  const { textScale } = geometry;
  const link = links[stub.links[0]!]!;
  const more = stub.links.length > 1 ? ` +${stub.links.length - 1}` : '';
  const name = fitText(layout.index.data.label(link.event), labelFont(1), stubPx, measure);
  const shown = isLow(scene) ? String(stub.links.length) : `${name}${more}`;
  const text = stub.side === 'left' ? `‹ ${shown}` : `${shown} ›`;
  const width = measure(text, labelFont(1)) * textScale + 12;
  const height = 18 * textScale;
  const y = stubY(scene, stub.lane, stub.rise) - height / 2;
  const left = stub.side === 'left' ? 2 : geometry.width - width - 2;
  const first = `${link.words}: ${link.title}`;
  const all = more ? views.andMore(first, stub.links.length - 1) : first;
  return (
    <a
      className="tl-stub"
      href={eventHref(link.event)}
      tabIndex={-1}
      aria-label={stub.side === 'left' ? views.beforeView(all) : views.afterView(all)}
      onClick={(click: MouseEvent) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey || click.button) return;
        click.preventDefault();
        onOpen(link.event);
      }}
    >
      <title>{all}</title>
      <rect x={left} y={y} width={width} height={height} rx={3} />
      <text
        x={stub.side === 'left' ? left + 6 : left + width - 6}
        y={y + height / 2}
        textAnchor={stub.side === 'left' ? 'start' : 'end'}
      >
        {text}
      </text>
    </a>
  );
}
