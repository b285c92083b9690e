export { type Arc, type Partner, placeArcs, type Stub } from './arcs.ts';
export { lowerBound } from './bounds.ts';
export { type Cell, cellAt, cellKindAt, civil, dayOfCivil } from './cells.ts';
export { type ChartIndex, chartIndex, countTouching } from './chartIndex.ts';
export { type Cluster, clusterKey } from './clusters.ts';
export { type Column, column, columnFont } from './column.ts';
export { columnStretch, placeInColumn, type Stretch, type Wish } from './columnLabels.ts';
export { type OnLine, roomOnLine } from './coverageRoom.ts';
export { anchorDay, type ChartData, chartData, emptyColumns, flag, shapeOrder } from './data.ts';
export { evenData } from './evenData.ts';
export { type EvenScale, evenScale, slotMiddle, slotPlaces } from './evenScale.ts';
export { EvenAxis, type EvenTickSettings, type EvenTicks, type Fold } from './evenTicks.ts';
export {
  type ExpectedLabel,
  placeExpectedLabels,
  type Taken,
  whatFont,
  whoFont,
} from './expectedLabels.ts';
export { compact, type LaneBand, type LaneMeasures, laneBands, roomy } from './lanes.ts';
export {
  type ClusterMark,
  type Frame,
  Layout,
  type LayoutSettings,
  longFirst,
  type Mark,
} from './layout.ts';
export {
  coarsestLevel,
  finestLevel,
  greatestZoom,
  type Level,
  levelAt,
  levelScale,
  type TimeWindow,
  wholeStory,
} from './levels.ts';
export { markArea, markRadius } from './marks.ts';
export {
  beforeMore,
  fitText,
  type LabelFont,
  labelFont,
  type Measure,
  moreFont,
  tableMeasure,
} from './measure.ts';
export { hasMember, membersOf } from './members.ts';
export {
  type OverviewBar,
  type OverviewScale,
  overviewBars,
  overviewDay,
  overviewScale,
  overviewTicks,
  overviewX,
} from './overview.ts';
export { type Ahead, pastData } from './past.ts';
export { newPath, type Path } from './path.ts';
export type { LabelSettings, PlacedLabel } from './placing.ts';
export { addShape, drawShape } from './shapes.ts';
export { bottomLane, lanesOf, topLane } from './slots.ts';
export { partAhead, spreadShapes } from './spread.ts';
export { axisTicks, type Tick, type Ticks } from './ticks.ts';
