import timelinesChart from 'timelines-chart';
import { lanes, peerEvents, readyWhen, root } from './common.ts';

const events = peerEvents();
const groups = lanes.map(({ name }, lane) => ({
  group: name,
  data: [
    {
      label: name,
      data: events
        .filter(event => event.lane === lane)
        .map(({ start, end, title }) => ({ timeRange: [start, end], val: title })),
    },
  ],
}));
timelinesChart()(root)
  .zQualitative(true)
  .enableAnimations(false)
  .width(innerWidth)
  .maxHeight(innerHeight)
  .data(groups);
readyWhen(() => root.querySelector('.series-segment') !== null);
