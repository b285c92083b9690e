import { type ReactNode, StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type LabelFont, type TimeWindow, tableMeasure } from '../chart/index.ts';
import { formatDate, type StoryDate } from '../story/index.ts';
import { Still, stillPlan } from '../timeline/index.ts';
import { say } from '../words/index.ts';
import { speakAs } from './speakAs.ts';
import { linkedWith, type Prepared, shownFirst } from './stills.tsx';

/** The picture that a link's preview shows, px. */
const [width, height, margin] = [1200, 630, 56];
/** Previews are shown small: the chart is drawn on half the room and enlarged. */
const enlarged = 1.5;
const chartTop = 268;
/** The title's size and the distance of its lines, px; a serif is wider than the table of the sans says. */
const [titlePx, linePx, serifShare] = [50, 58, 1.1];

/**
 * The picture of an event on its stretch of the timeline, or of the story, as SVG. Its style sheet and fonts are the
 * rasteriser's; every text is one of a `text` or `tspan` element.
 */
export function pictureSvg(of: Prepared, event: number | null): string {
  const { story, index, locale } = of;
  const { core } = story;
  speakAs(core.language);
  const opened = event === null ? undefined : core.events[event];
  const lines = wrap(opened?.title ?? core.title, 2);
  const facts = opened ? formatDate(opened.date, locale) : spanOf(of);
  const { sources } = opened?.coverage ?? { sources: story.detail.sources.length };
  const count = say.sources(sources);
  const plan = stillPlan(core, of.data, {
    width: Math.floor(width / enlarged),
    height: Math.floor((height - chartTop) / enlarged),
  });
  const window = opened ? around(opened.date) : shownFirst(of, null).window;
  return markup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{opened?.title ?? core.title}</title>
      <rect className="pic-paper" width={width} height={height} />
      <text className="pic-site" x={margin} y={66}>
        Démarche
      </text>
      {opened && (
        <text className="pic-story" x={width - margin} y={66}>
          {core.title}
        </text>
      )}
      {lines.map((line, at) => (
        <text key={line} className="pic-title" x={margin} y={(lines.length === 1 ? 156 : 132) + at * linePx}>
          {line}
        </text>
      ))}
      <text className="pic-facts" x={margin} y={238}>
        <tspan className="pic-date">{facts}</tspan>
        {` · ${count}`}
      </text>
      <path className="tl-lane-end" d={`M0,${chartTop - 6.5}H${width}`} />
      <g transform={`translate(0,${chartTop}) scale(${enlarged})`}>
        <Still
          plan={plan}
          window={window}
          opened={event}
          linked={opened ? linkedWith(opened.id, index) : []}
          locale={locale}
          label={null}
        />
      </g>
    </svg>,
  );
}

/** Days before and after an event that its picture shows, and the longest of which it shows all. */
const [aside, longest] = [24, 400];

/** The event with what came just before and after it. */
function around({ from, to }: StoryDate): TimeWindow {
  return { from: from - aside, to: Math.min(to, from + longest) + aside };
}

/** '1985–2020, 397 events' */
function spanOf({ story }: Prepared): string {
  const { events } = story.core;
  const years = [events[0], events.at(-1)].map(event => event?.date.edtf.slice(0, 4));
  return `${[...new Set(years)].join('–')} · ${say.events(events.length)}`;
}

/** A title in at most so many lines of about the same length; what does not fit ends in '…'. */
function wrap(text: string, most: number): readonly string[] {
  const room = width - 2 * margin;
  const lines = filled(text, room);
  if (lines.length > most) return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
  let narrow = room;
  while (narrow > 20 && filled(text, narrow - 20).length === lines.length) narrow -= 20;
  return filled(text, narrow);
}

/** A text in lines that are as long as the room lets them be, px. */
function filled(text: string, room: number): readonly string[] {
  const font: LabelFont = { sizePx: titlePx * serifShare, weight: 650 };
  const fits = (line: string) => tableMeasure(line, font) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) line = longer;
    else {
      if (line) lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

function markup(content: ReactNode): string {
  return renderToStaticMarkup(<StrictMode>{content}</StrictMode>);
}
