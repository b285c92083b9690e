import { memo } from 'react';
import { type Mark, markRadius } from '../chart/index.ts';
import { type Along, type Geometry, lineOf } from './geometry.ts';

export interface SpansProps {
  readonly marks: readonly Mark[];
  readonly x: Along;
  readonly geometry: Geometry;
  readonly colours: readonly number[];
  readonly isDimmed: (event: number) => boolean;
  /** Where the known ends, days: a span that runs on is closed there. */
  readonly cutAt?: number | null;
}

/** Height of the bar of a soft date, CSS px. */
const softHeight = 8;
/** An open end runs on for this long and fades. */
const openPx = 28;

/** Capsules and soft bars of dates longer than their marks; joint ones share a pale band. Long ones come first. */
export const Spans = memo(function Spans(props: SpansProps) {
  const { marks, x, geometry, colours, isDimmed, cutAt = null } = props;
  return (
    <>
      {marks.map(mark => (
        <g key={mark.event} className={isDimmed(mark.event) ? 'tl-dimmed' : undefined}>
          {mark.lanes.length > 1 && !mark.hollow && <Band mark={mark} x={x} geometry={geometry} />}
          {mark.lanes.map(lane => (
            <g key={lane} className={`tl-actor-${colours[lane]}`}>
              {mark.soft && !mark.hollow ? (
                <SoftBar mark={mark} lane={lane} x={x} geometry={geometry} colour={colours[lane]!} />
              ) : (
                <Capsule mark={mark} lane={lane} x={x} geometry={geometry} cutAt={cutAt} />
              )}
            </g>
          ))}
        </g>
      ))}
    </>
  );
});

interface SpanProps {
  readonly mark: Mark;
  readonly x: Along;
  readonly geometry: Geometry;
}

function Band({ mark, x, geometry }: SpanProps) {
  return <rect className="tl-band" {...bandBox(mark, x, geometry)} />;
}

/** What joins the lanes of a span, CSS px. */
export function bandBox(mark: Mark, x: Along, geometry: Geometry) {
  const [top, bottom] = [
    lineOf(geometry, mark.lanes[0]!),
    lineOf(geometry, mark.lanes[mark.lanes.length - 1]!),
  ];
  return { x: x(mark.from), y: top, width: x(mark.to) - x(mark.from), height: bottom - top };
}

/** The capsule of a span in a lane, CSS px. */
export function spanBox(mark: Mark, lane: number, x: Along, geometry: Geometry, cutAt: number | null) {
  const height = 2 * markRadius(mark.weight) + 5;
  const open = mark.openEnd && mark.to !== cutAt ? openPx : 0;
  const width = Math.max(height, x(mark.to) - x(mark.from)) + open;
  return { x: x(mark.from), y: lineOf(geometry, lane) - height / 2, width, height };
}

function Capsule({
  mark,
  lane,
  x,
  geometry,
  cutAt,
}: SpanProps & { readonly lane: number; readonly cutAt: number | null }) {
  const box = spanBox(mark, lane, x, geometry, cutAt);
  return <rect className={`tl-capsule${mark.hollow ? ' tl-hollow' : ''}`} {...box} rx={box.height / 2} />;
}

function SoftBar({
  mark,
  lane,
  x,
  geometry,
  colour,
}: SpanProps & { readonly lane: number; readonly colour: number }) {
  return <rect {...softBox(mark, lane, x, geometry)} fill={`url(#tl-soft-${colour})`} />;
}

/** The bar of a soft date in a lane, CSS px. */
export function softBox(mark: Mark, lane: number, x: Along, geometry: Geometry) {
  const y = lineOf(geometry, lane) - softHeight / 2;
  return { x: x(mark.from), y, width: x(mark.to) - x(mark.from), height: softHeight };
}

/** The gradients of soft ends: half strength, fading over the outer 30% at each end. */
export function SoftGradients({ colours }: { readonly colours: readonly number[] }) {
  return (
    <defs>
      {[...new Set(colours)].map(colour => (
        <linearGradient key={colour} id={`tl-soft-${colour}`} className={`tl-actor-${colour} tl-soft`}>
          <stop offset="0" stopOpacity="0" />
          <stop offset="0.3" stopOpacity="0.5" />
          <stop offset="0.7" stopOpacity="0.5" />
          <stop offset="1" stopOpacity="0" />
        </linearGradient>
      ))}
    </defs>
  );
}
