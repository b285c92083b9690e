import { useLayoutEffect, useMemo, useRef } from 'react';
import { chartIndex, wholeStory } from '../chart/index.ts';
import { downGeometry, railBars } from './downGeometry.ts';
import type { DownParts } from './downward.ts';
import { Heads } from './Heads.tsx';
import { Overview } from './Overview.tsx';
import { Stage } from './Stage.tsx';
import { controlScroll } from './scrollControl.ts';
import type { DrawnProps } from './Timeline.tsx';
import { useZoom } from './useZoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const nothing: readonly number[] = [];

/** A timeline that runs downward: a page of its own that the browser scrolls, the lanes' names and the buttons over it. */
function Drawn(props: DrawnProps) {
  const { core, data, matching, size, locale, past = null, onDrawn } = props;
  const { geometry, index, layout, live, measure, wheel } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const plot = useRef<SVGSVGElement>(null);
  const { even = null } = geometry;
  const extent = useMemo(
    () => even?.extent ?? (matching ? chartIndex(data) : index).extent,
    [data, matching, index, even],
  );
  const whole = useMemo(() => wholeStory(data, extent), [data, extent]);
  const zoom = useZoom({
    ...props,
    ...{ target: scroller, control: controlScroll, live, geometry, whole, wheel, layout },
    // A phone's bar of addresses comes and goes: that keeps the scale.
    page: `${size.pageWidth}`,
  });
  const colours = useMemo(() => core.lanes.map(lane => lane.colour), [core]);
  const headPx = size.height - geometry.width;
  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <>
      <div className="tl-head">
        <Heads lanes={core.lanes} geometry={geometry} live={live} height={headPx} locale={locale} />
        <ZoomButtons onZoom={zoom.zoomBy} onFit={() => zoom.fly(whole)} />
      </div>
      {/* In an article one finger and the wheel are the article's. */}
      <div ref={scroller} className={wheel === 'scroll' ? 'tl-scroll tl-scroll-held' : 'tl-scroll'}>
        <div className="tl-sheet">
          <Stage
            {...props}
            linked={props.linked ?? nothing}
            {...{ target: plot, layout, live, geometry, colours, measure, zoom, whole }}
          />
        </div>
      </div>
      <Overview
        {...(even?.overview(live, zoom) ?? { index, live, extent, whole, onBrush: zoom.show })}
        focus={core.focus}
        chapters={nothing as readonly never[]}
        height={geometry.down!.railPx}
        strip
        rail={railBars}
        left={0}
        width={geometry.width}
        textScale={size.textScale}
        locale={locale}
        asOf={past?.day ?? null}
        onSettled={zoom.settle}
        onChapter={() => {}}
      />
    </>
  );
}

/** What is drawn reaches this far beyond either end of the window, in windows: a finger throws it far. */
const beyond = 1.5;

export const downParts: DownParts = {
  geometry: downGeometry,
  sheetOf: ({ from, to, scale }) => {
    const margin = (to - from) * beyond;
    return { from: from - margin, to: to + margin, scale, isSheet: true };
  },
  Drawn,
};
