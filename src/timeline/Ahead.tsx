import { useMemo, useRef } from 'react';
import {
  chartIndex,
  type Frame,
  Layout,
  type Mark,
  type Measure,
  partAhead,
  placeExpectedLabels,
  spreadShapes,
  type Taken,
} from '../chart/index.ts';
import { read, say } from '../words/index.ts';
import { AheadMark } from './AheadMark.tsx';
import { Clusters, capsuleBox } from './Clusters.tsx';
import { expectedInColumn } from './expectedInColumn.ts';
import { type Along, type Geometry, placeOf } from './geometry.ts';
import { type Item, itemsOf, markItem } from './items.ts';
import { drawnStretch, type View } from './liveView.ts';
import { News } from './News.tsx';
import type { TimelinePast } from './past.ts';
import { RunningOn } from './RunningOn.tsx';
import { Spans } from './Spans.tsx';
import { useAheadKeys } from './useAheadKeys.ts';
import './past.css';

export interface AheadProps {
  readonly past: TimelinePast;
  readonly layout: Layout;
  /** What is drawn of what was known. */
  readonly frame: Frame;
  readonly drawn: View;
  readonly x: Along;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly measure: Measure;
  /** What was known, as the keyboard walks it. */
  readonly items: readonly Item[];
  readonly opened: number | null;
  readonly eventHref: (event: number) => string;
  readonly onActivate: (item: Item, by: 'pointer' | 'keyboard', layout: Layout) => void;
}

/** A label of what was known may reach beyond the day by so much; nothing lies farther, CSS px. */
const reachPx = 260;
/** Rows that a capsule of several covers. */
const capsuleRows = 1;

/**
 * What was expected on the day, hollow on the days that were still ahead, and what marks the day itself: spans that were
 * running, and what was new since an earlier day. Laid out apart from what was known, by the same code.
 */
export function Ahead(props: AheadProps) {
  const { past, layout, frame, drawn, x, geometry, colours, measure, opened, eventHref, onActivate } = props;
  const { free, layout: ahead } = useAhead(props);
  const stretch = useMemo(() => drawnStretch(drawn), [drawn]);
  const own = useMemo(() => ahead.frame(stretch, drawn.scale), [ahead, stretch, drawn.scale]);
  const marks = useMemo(() => {
    const inSight = free.filter(mark => mark.from < stretch.to && mark.to > stretch.from);
    const single = [...own.runningIn.marks, ...own.marks];
    return [...inSight, ...single].map(mark => clipped(mark, stretch, drawn.scale));
  }, [free, own, stretch, drawn.scale]);
  const labels = useMemo(() => {
    const rows = geometry.bands.map(band => band.rows);
    const taken = [
      ...takenByLabels(frame, placeOf(geometry, past.day + 1), drawn.scale, geometry),
      ...takenByClusters(own, drawn.scale),
    ];
    const settings = { scale: drawn.scale, rows, textScale: geometry.textScale, measure, taken };
    const placed = placeExpectedLabels(marks, { ...settings, textOf: past.expectedTexts });
    return new Map(placed.map(label => [label.event, label]));
  }, [marks, own, frame, past, drawn.scale, geometry, measure]);
  const inColumn = useMemo(
    () => expectedInColumn(marks, { past, frame, drawn, geometry, measure }),
    [marks, past, frame, drawn, geometry, measure],
  );
  const spans = useMemo(() => differentSpans(marks), [marks]);
  const several = useMemo(() => itemsOf(own, ahead).filter(item => item.cluster), [own, ahead]);
  const list = useRef<SVGGElement>(null);
  const keys = useAheadKeys({ group: list, items: props.items, layout, scale: drawn.scale });
  return (
    <g className="tl-ahead-layer">
      <News past={past} layout={layout} frame={frame} x={x} geometry={geometry} />
      <RunningOn past={past} frame={frame} x={x} geometry={geometry} colours={colours} />
      <g className="tl-ahead-spans" aria-hidden="true">
        <Spans marks={spans} x={x} geometry={geometry} colours={colours} isDimmed={() => false} />
      </g>
      <g className="tl-ahead-several" aria-hidden="true">
        <Clusters
          clusters={own.clusters}
          x={x}
          geometry={geometry}
          colours={colours}
          isDimmed={() => false}
        />
      </g>
      <g
        ref={list}
        role="list"
        aria-label={read.expectedThisDay}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        {[...marks].reverse().map(mark => (
          <g role="listitem" key={mark.event}>
            <AheadMark
              mark={mark}
              label={labels.get(mark.event)}
              inColumn={inColumn.get(mark.event)}
              name={past.expectedTexts(mark.event).name}
              href={eventHref(mark.event)}
              isOpen={mark.event === opened}
              tabIndex={keys.tabIndexOf(past.expectedTexts(mark.event).name, mark === marks[0])}
              {...{ x, geometry, colours }}
              onActivate={by => onActivate(markItem(mark), by, ahead)}
            />
          </g>
        ))}
        {several.map(item => (
          <g role="listitem" key={item.key}>
            <Several
              item={item}
              tabIndex={keys.tabIndexOf(severalName(item), marks.length === 0 && item === several[0])}
              x={x}
              geometry={geometry}
              onActivate={by => onActivate(item, by, ahead)}
            />
          </g>
        ))}
      </g>
    </g>
  );
}

function Several({
  item,
  tabIndex,
  x,
  geometry,
  onActivate,
}: {
  readonly item: Item;
  readonly tabIndex: number;
  readonly x: Along;
  readonly geometry: Geometry;
  readonly onActivate: (by: 'pointer' | 'keyboard') => void;
}) {
  if (!item.cluster) return null;
  return (
    <g
      role="button"
      tabIndex={tabIndex}
      className="tl-ahead"
      data-at={item.at}
      aria-label={severalName(item)}
      onClick={event => onActivate(event.detail ? 'pointer' : 'keyboard')}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onActivate('keyboard');
      }}
    >
      <rect className="tl-ahead-hit" {...capsuleBox(item.cluster, x, geometry)} />
    </g>
  );
}

const severalName = ({ cluster }: Item) => say.show(read.expectedCount(cluster?.count ?? 0));

/** Long spans, which stand free with their shapes apart, and the layout of all else that was expected. */
function useAhead({ past, layout, drawn, geometry, measure }: AheadProps) {
  const { data } = layout.index;
  const settings = useMemo(() => {
    const { textScale } = geometry;
    const rows = geometry.bands.map(() => 0);
    return { rows, textScale, measure, leastWeight: 4, asOf: null } as const;
  }, [geometry, measure]);
  const all = useMemo(
    () => new Layout(chartIndex(data, past.expected), null, settings),
    [data, past.expected, settings],
  );
  const { free, rest } = useMemo(
    () =>
      partAhead(
        Array.from(all.index.ids, event => all.markOf(event, drawn.scale)),
        drawn.scale,
      ),
    [all, drawn.scale],
  );
  const restKey = rest.map(({ event }) => event).join();
  const laidOut = useMemo(() => {
    const mask = new Uint8Array(data.size);
    for (const event of restKey.split(',')) if (event) mask[Number(event)] = 1;
    return new Layout(chartIndex(data, mask), null, settings);
  }, [data, restKey, settings]);
  const spread = useMemo(() => spreadShapes(free, drawn.scale), [free, drawn.scale]);
  return { free: spread, layout: laidOut };
}

/** Two dashed lines on one another are a solid one: of spans that are the same in a lane one is drawn. */
function differentSpans(marks: readonly Mark[]): readonly Mark[] {
  const drawn = new Set<string>();
  return marks
    .filter(mark => mark.span)
    .map(mark => {
      const keyOf = (lane: number) => [lane, mark.from, mark.to].join();
      const lanes = mark.lanes.filter(lane => !drawn.has(keyOf(lane)));
      for (const lane of lanes) drawn.add(keyOf(lane));
      return { ...mark, lanes };
    });
}

/** Dashes cost by their length: nothing is drawn far outside the window. */
function clipped(mark: Mark, stretch: { from: number; to: number }, scale: number): Mark {
  const margin = 60 / scale;
  return {
    ...mark,
    from: Math.max(mark.from, stretch.from - margin),
    to: Math.min(mark.to, stretch.to + margin),
  };
}

/** Room beyond the day that labels of what was known take. */
function takenByLabels(
  frame: Frame,
  known: number,
  scale: number,
  { textScale }: Geometry,
): readonly Taken[] {
  return frame.labels
    .filter(label => label.side === 'right' && (known - label.at) * scale < reachPx)
    .map(({ lane, row, at, offset, width }) => {
      const x0 = at * scale + offset;
      return { lane, row, lastRow: row, x0, x1: x0 + 5 * textScale + width };
    });
}

function takenByClusters(frame: Frame, scale: number): readonly Taken[] {
  return frame.clusters.flatMap(({ at, width, parts }) =>
    parts.map(({ lane }) => ({
      lane,
      row: 0,
      lastRow: capsuleRows,
      x0: at * scale - width / 2,
      x1: at * scale + width / 2,
    })),
  );
}
