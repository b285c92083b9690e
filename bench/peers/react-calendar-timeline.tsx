import { createElement } from 'react';
import library from 'react-calendar-timeline';
import { createRoot } from 'react-dom/client';
import 'react-calendar-timeline/lib/Timeline.css';
import { lanes, opening, peerEvents, readyWhen, root } from './common.ts';

/* The package is CommonJS that sets `default` of its own. */
const Timeline = 'default' in library ? library.default : library;

const groups = lanes.map(({ name }, id) => ({ id, title: name }));
const items = peerEvents().map(({ id, start, end, lane, title }) => ({
  id,
  group: lane,
  title,
  start_time: start,
  end_time: end,
}));
createRoot(root).render(
  createElement(Timeline, {
    groups,
    items,
    defaultTimeStart: opening.from,
    defaultTimeEnd: opening.to,
    minZoom: 86_400_000,
    maxZoom: 50 * 365 * 86_400_000,
    stackItems: false,
    canMove: false,
    canResize: false,
  }),
);
readyWhen(() => root.querySelector('.rct-item') !== null);
