import { memo, useMemo } from 'react';
import type { Mark } from '../chart/index.ts';
import type { Along, Geometry } from './geometry.ts';
import { type MarkPaths, markPaths } from './paths.ts';

export interface MarkLayerProps {
  readonly marks: readonly Mark[];
  readonly x: Along;
  readonly geometry: Geometry;
  /** Number of the colour of each lane. */
  readonly colours: readonly number[];
  readonly dimmed: boolean;
}

/** Lines and shapes of marks. */
export const MarkLayer = memo(function MarkLayer({ marks, x, geometry, colours, dimmed }: MarkLayerProps) {
  const paths = useMemo(() => markPaths(marks, x, geometry), [marks, x, geometry]);
  return (
    <g className={dimmed ? 'tl-dimmed' : undefined}>
      <Lines paths={paths} />
      {colours.map((colour, lane) => (
        <g key={lane} className={`tl-actor-${colour}`}>
          {paths.arrows[lane] && <path className="tl-arrow" d={paths.arrows[lane]} />}
          {paths.filled[lane] && <path className="tl-shape" d={paths.filled[lane]} />}
          {paths.hollow[lane] && <path className="tl-shape tl-hollow" d={paths.hollow[lane]} />}
        </g>
      ))}
      {paths.otherPoints && <path className="tl-other" d={paths.otherPoints} />}
    </g>
  );
});

function Lines({ paths }: { readonly paths: MarkPaths }) {
  return (
    <>
      {paths.knit && <path className="tl-knit-halo" d={paths.knit} />}
      {paths.pass && <path className="tl-pass" d={paths.pass} />}
      {paths.knit && <path className="tl-knit" d={paths.knit} />}
      {paths.hollowKnit && <path className="tl-knit tl-hollow" d={paths.hollowKnit} />}
      {paths.otherLines && <path className="tl-other-line" d={paths.otherLines} />}
    </>
  );
}
