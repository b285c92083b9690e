import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';
import { peerEvents, readyWhen, root } from './common.ts';

const events = peerEvents().map(({ start, title }) => ({
  timestamp: new Date(start).toISOString().slice(0, 10),
  text: title,
}));
root.id = 'root';
milestones('#root')
  .mapping({ timestamp: 'timestamp', text: 'text' })
  .parseTime('%Y-%m-%d')
  .aggregateBy('day')
  .render(events);
readyWhen(() => root.querySelector('[class*="milestones__group__label"]') !== null);
