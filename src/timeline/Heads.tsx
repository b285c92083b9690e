import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Lane } from '../story/index.ts';
import { majorAt, majorTexts } from './DownAxis.tsx';
import { codePx, headRowPx, headRows } from './downGeometry.ts';
import { yearText } from './evenText.ts';
import { type Geometry, lineOf } from './geometry.ts';
import type { LiveView } from './liveView.ts';

export interface HeadsProps {
  readonly lanes: readonly Lane[];
  readonly geometry: Geometry;
  readonly live: LiveView;
  readonly height: number;
  readonly locale: string;
}

/** Room below the sign of even spacing, in which the year stands, CSS px. */
const underSignPx = 12;

/** The lanes' codes over their lines, and at the left the month or year in which the window begins. */
export function Heads({ lanes, geometry, live, height, locale }: HeadsProps) {
  const { textScale, bands, down, even } = geometry;
  const rows = headRows(lanes.length, bands[0]?.size ?? codePx, textScale);
  return (
    <svg className="tl-heads" width={down!.columnAt} height={height} aria-hidden="true">
      {even && <even.parts.Sign textScale={textScale} gutter={0} foot={height - underSignPx} />}
      <Month live={live} geometry={geometry} height={height} locale={locale} />
      {lanes.map((lane, i) => (
        <g key={lane.id} className={`tl-actor-${lane.colour}`}>
          <text
            className="tl-lane-name tl-head-name"
            x={lineOf(geometry, i)}
            y={height - 18 - (rows - 1 - (i % rows)) * headRowPx * textScale}
          >
            {lane.code}
          </text>
          <rect
            className="tl-lane-bar"
            x={lineOf(geometry, i) - 8}
            y={height - 10}
            width={16}
            height={4}
            rx={2}
          />
        </g>
      ))}
    </svg>
  );
}

function Month({ live, geometry, height, locale }: Omit<HeadsProps, 'lanes'>) {
  const text = useRef<SVGTextElement>(null);
  const { textScale, even } = geometry;
  const texts = () => {
    const view = live.view();
    const year = even?.ticks.yearAt(view.from, { pxPerPlace: view.scale, textScale });
    if (year) return ['', yearText(year.day, locale)] as const;
    const tick = majorAt(view, view.scale, textScale);
    const [first, second] = tick ? majorTexts(tick, locale) : ['', null];
    return [first, second ?? ''] as const;
  };
  const write = useEffectEvent(() => {
    texts().forEach((words, i) => {
      const part = text.current!.children[i]!;
      if (part.textContent !== words) part.textContent = words;
    });
  });
  useLayoutEffect(() => {
    write();
    return live.onMoved(() => write());
  }, [live]);
  const [first, second] = texts();
  return (
    <text ref={text} className="tl-major tl-down-tick">
      <tspan x={8} y={height - 11 - 15 * textScale}>
        {first}
      </tspan>
      <tspan className={even ? undefined : 'tl-down-year'} x={8} y={height - 11}>
        {second}
      </tspan>
    </text>
  );
}
