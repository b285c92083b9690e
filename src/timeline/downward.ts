import type { ComponentType } from 'react';
import type { ChartData, Column, Measure, Path, PlacedLabel, TimeWindow } from '../chart/index.ts';
import type { AxisProps } from './Axis.tsx';
import type { Along, Geometry } from './geometry.ts';
import type { LabelBox, LabelsProps } from './Labels.tsx';
import type { View } from './liveView.ts';
import type { DrawnProps } from './Timeline.tsx';
import type { Rooms } from './targets.ts';
import type { Size } from './useSize.ts';

/** What is drawn otherwise where time runs downward. Loaded with that timeline alone. */
export interface Downward {
  readonly column: Column;
  /** Where the labels' column begins, CSS px across time. */
  readonly columnAt: number;
  /** Room of the overview at the right, CSS px. */
  readonly railPx: number;
  /** Half the width of what answers to the pointer about a lane, CSS px. */
  readonly halfLane: number;
  /** What the keys of the arrows mean: each stands for that which has its place where time runs to the right. */
  readonly keys: Readonly<Record<string, string>>;
  /** Room that a mark which is gone to keeps. */
  readonly rooms: Rooms;
  /**
   * The window that is shown where one is asked for: of a chart that a sheet covers, a part of it that is as large as if
   * it were not.
   * @param at the day of the open event
   */
  readonly readable: (window: TimeWindow, px: number, at: number | null) => TimeWindow;
  readonly labelBox: (label: PlacedLabel, x: Along, geometry: Geometry) => LabelBox;
  /** A path on which shapes are drawn as they are to be seen. */
  readonly shapesOn: (path: Path) => Path;
  /** The line below a label: its date, or how many more are with it. */
  readonly below: (label: PlacedLabel) => string;
  /** Where the line below a label ends and something may follow it, CSS px across and along time. */
  readonly endOfBelow: (
    label: PlacedLabel,
    x: Along,
    geometry: Geometry,
    measure: Measure,
  ) => { readonly x: number; readonly y: number };
  /** Where the way from a mark to its label begins, CSS px across time. */
  readonly footOf: (label: PlacedLabel) => number;
  readonly Axis: ComponentType<AxisProps>;
  readonly Labels: ComponentType<LabelsProps>;
  readonly SelectedLabel: ComponentType<SelectedLabelProps>;
}

/** The room that there is, and for whom. */
export interface DownRoom {
  readonly data: ChartData;
  readonly size: Pick<Size, 'width' | 'height' | 'textScale'>;
  readonly measure: Measure;
  readonly locale: string;
}

/** The timeline that runs downward, as it is handed in. */
export interface DownParts {
  readonly geometry: (room: DownRoom) => Geometry;
  readonly sheetOf: (view: View) => View;
  readonly Drawn: ComponentType<DrawnProps>;
}

export interface SelectedLabelProps {
  readonly label: PlacedLabel;
  readonly x: Along;
  readonly geometry: Geometry;
  /** Of the event; else it is in bold. */
  readonly weight?: number;
  /** The line below it, where that is not its date. */
  readonly below?: string;
}
