import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { lanes, opening, peerEvents, readyWhen, root } from './common.ts';

const items = new DataSet(
  peerEvents().map(({ id, start, end, span, lane, title }) => ({
    id,
    content: title,
    start,
    ...(span && { end }),
    group: lane,
  })),
);
const groups = new DataSet(lanes.map(({ name }, id) => ({ id, content: name })));
let drawn = false;
new Timeline(root, items, groups, {
  start: opening.from,
  end: opening.to,
  height: '100%',
  verticalScroll: true,
  zoomKey: '',
  onInitialDrawComplete: () => {
    drawn = true;
  },
});
readyWhen(() => drawn);
