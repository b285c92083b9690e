import { useLayoutEffect, useMemo, useRef } from 'react';
import { labelFont } from '../chart/index.ts';
import { lineOf, toPlaces } from './geometry.ts';
import { drawnStretch } from './liveView.ts';
import { Moving } from './Moving.tsx';
import type { Scene } from './scene.ts';
import './gaps.css';

/** A stretch of days between two meetings, in words. */
export interface GapTexts {
  /** Days, half-open. */
  readonly from: number;
  readonly to: number;
  /** Whether no meeting has ended it. */
  readonly open: boolean;
  /** What may stand on its line, the longest first. */
  readonly words: readonly string[];
  /** For who points at it. */
  readonly title: string;
}

export interface GapLinesProps {
  readonly scene: Scene;
  /** The lanes between whose meetings time is measured. */
  readonly lanes: readonly [number, number];
  /** In order of time, none touching another. */
  readonly gaps: readonly GapTexts[];
  /** The one that is told of beside the line. */
  readonly current: number | null;
  readonly onChoose: (gap: number) => void;
}

/** A shorter line is all ends: it is left out, CSS px. */
const leastPx = 7;
/** Height of the ends, and of what answers to the pointer, CSS px. */
const [endPx, hitPx] = [8, 20];
/** From the lanes' lines down, below marks and capsules, CSS px; less where lanes are low. */
const belowPx = 18;
/** Room that words keep to the ends of their line, CSS px. */
const airPx = 8;

/**
 * Measured lines between the meetings of two lanes, below the marks of the upper one. They move with the marks; their
 * words stay in the middle of what is to be seen of them. What is told here the page says in words as well.
 */
export function GapLines({ scene, lanes, gaps: told, current, onChoose }: GapLinesProps) {
  const { live, drawn, x, geometry, measure } = scene;
  const gaps = useMemo(() => told.map(gap => ({ ...gap, ...toPlaces(geometry, gap) })), [told, geometry]);
  const y = lineY(scene, lanes[0]);
  const shown = useMemo(() => {
    const { from, to } = drawnStretch(drawn);
    return gaps.flatMap((gap, at) =>
      gap.to > from && gap.from < to && (gap.to - gap.from) * drawn.scale >= leastPx
        ? [{ ...gap, at, x0: x(Math.max(gap.from, from)), x1: x(Math.min(gap.to, to)), drawn: { from, to } }]
        : [],
    );
  }, [gaps, drawn, x]);
  const texts = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const view = live.view();
      shown.forEach((gap, i) => {
        const text = texts.current?.children[i];
        if (!text) return;
        const left = Math.max(0, (gap.from - view.from) * view.scale) + airPx;
        const right = Math.min(geometry.width, (gap.to - view.from) * view.scale) - airPx;
        const font = labelFont(1);
        const fitting = gap.words.find(words => measure(words, font) * geometry.textScale <= right - left);
        text.textContent = fitting ?? '';
        text.setAttribute('x', ((left + right) / 2).toFixed(1));
      });
    };
    place();
    return live.onMoved(place);
  }, [live, shown, geometry, measure]);
  return (
    <g className="tl-gaps" aria-hidden="true">
      <Moving live={live} drawn={drawn}>
        {shown.map(gap => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the pointer to what a list offers to all.
          <g
            key={gap.from}
            className={gap.at === current ? 'tl-gap tl-gap-current' : 'tl-gap'}
            onClick={() => onChoose(gap.at)}
          >
            <title>{gap.title}</title>
            <rect x={gap.x0} y={y - hitPx / 2} width={gap.x1 - gap.x0} height={hitPx} />
            <path d={linePath(gap, y)} />
          </g>
        ))}
      </Moving>
      <g ref={texts}>
        {shown.map(gap => (
          <text
            key={gap.from}
            className={gap.at === current ? 'tl-gap-words tl-gap-told' : 'tl-gap-words'}
            y={y}
          />
        ))}
      </g>
    </g>
  );
}

/** Between the upper lane's marks and its foot. */
function lineY({ geometry }: Scene, lane: number): number {
  const band = geometry.bands[lane]!;
  const foot = band.start + band.size - band.line;
  return lineOf(geometry, lane) + Math.min(belowPx * geometry.textScale, foot - 1);
}

/** A line with an end at each meeting, and a head where no meeting has ended it. */
function linePath(
  {
    from,
    to,
    open,
    x0,
    x1,
    drawn,
  }: GapTexts & {
    readonly x0: number;
    readonly x1: number;
    readonly drawn: { readonly from: number; readonly to: number };
  },
  y: number,
): string {
  const [a, b] = [x0 + 1, x1 - 1].map(x => x.toFixed(1));
  const end = (at: string) => `M${at},${y - endPx / 2}v${endPx}`;
  return [
    `M${a},${y}H${b}`,
    from >= drawn.from && end(a!),
    to <= drawn.to && (open ? `M${b},${y}l-5,-3.5M${b},${y}l-5,3.5` : end(b!)),
  ]
    .filter(Boolean)
    .join('');
}
