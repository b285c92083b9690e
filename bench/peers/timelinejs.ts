import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { lanes, peerEvents, readyWhen, root } from './common.ts';

const dateOf = (ms: number) => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const events = peerEvents().map(({ start, end, span, lane, title }) => ({
  start_date: dateOf(start),
  ...(span && { end_date: dateOf(end) }),
  text: { headline: title },
  group: lanes[lane]!.name,
}));
new Timeline(root, { events }, { hash_bookmark: false });
readyWhen(() => root.querySelector('.tl-timemarker') !== null && !root.querySelector('.tl-message'));
