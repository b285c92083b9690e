import type { ComponentType } from 'react';
import type { ChartData, EvenAxis, EvenScale, TimeWindow } from '../chart/index.ts';
import type { AxisProps, HeadingProps } from './Axis.tsx';
import type { LiveView } from './liveView.ts';
import type { OverviewProps } from './Overview.tsx';
import type { Zoom } from './useZoom.ts';

/**
 * The story evenly spaced: its columns dated in places, and what is told of them in days. Made anew with each filter and
 * each day that is looked back to.
 */
export interface EvenSpacing extends EvenScale {
  /** The columns in places. */
  readonly data: ChartData;
  /** From the first event to the last, in places. */
  readonly extent: TimeWindow;
  readonly ticks: EvenAxis;
  /** What the axis takes more than one that is true to scale, CSS px at 100% text size. */
  readonly moreAxis: number;
  /** What the overview shows, which stays true to scale: all in days. */
  readonly overview: (live: LiveView, zoom: Pick<Zoom, 'show'>) => OverviewInDays;
  /** The drawing of all this, which is loaded when it is first wanted. */
  readonly parts: {
    readonly Axis: ComponentType<AxisProps>;
    readonly Heading: ComponentType<HeadingProps>;
    readonly Sign: ComponentType<SignProps>;
  };
}

export type OverviewInDays = Pick<OverviewProps, 'index' | 'live' | 'extent' | 'whole' | 'onBrush'>;

export interface SignProps {
  readonly textScale: number;
  /** Its room, and the line on which it stands, CSS px. */
  readonly gutter: number;
  readonly foot: number;
}
