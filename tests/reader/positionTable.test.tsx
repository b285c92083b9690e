import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PositionTable } from '../../src/reader/index.ts';
import { type Day, type Position, parseDay, stancesOf } from '../../src/story/index.ts';
import { date, event, source, story } from './story.ts';

const day = (text: string) => parseDay(text)!;
const before = event({
  id: 'before',
  title: 'What came before',
  label: 'Before',
  date: date('2018-12-01'),
  reported: day('2018-12-01'),
});
const position = (of: string, actor: string, stance: string, known: string): Position => ({
  event: of,
  actor,
  issue: 'sanctions',
  stance,
  source: 'dw',
  known: day(known),
});
const positions = [
  position('talks', 'china', 'Wants them eased', '2019-01-10'),
  position('before', 'xi-jinping', 'Keeps to them', '2018-12-02'),
  position('before', 'japan', 'Full pressure', '2018-12-03'),
];
const { core, index } = story({
  events: [before, event()],
  detail: { sources: [source('dw', 'dw', '2019-01-10')], positions },
});

function table(asOf: Day | null, narrow = false, since: Day | null = null): string {
  return renderToStaticMarkup(
    <PositionTable
      stances={stancesOf(core, positions)}
      asOf={asOf}
      since={since}
      span={{ from: day('2018-01-01'), to: asOf ?? day('2019-12-31') }}
      reading={{ core, index, locale: 'en' }}
      narrow={narrow}
      eventHref={id => `../${id}/`}
      onOpen={() => {}}
    />,
  );
}

const text = (markup: string) => markup.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

describe('the table of positions', () => {
  test('has the lanes as columns and the issues of which anybody spoke as rows', () => {
    expect(text(table(null))).toMatch(
      /\|Issue\|United States\|North Korea\|China\|Others\|Sanctions\|No position recorded by this day/,
    );
  });

  test('shows the position of the day, its source and event, and what it replaced', () => {
    const markup = table(day('2019-01-10'));
    expect(text(markup)).toContain(
      '|new|Wants them eased|Deutsche Welle|: Headline of dw|, 10 Jan 2019 · |Xi',
    );
    expect(text(markup)).toContain('before: Keeps to them · December 2018');
    expect(markup).toContain('<a href="../talks/"><bdi>Xi and Kim talk</bdi></a>');
  });

  test('holds the whole history, the newest first, each step with its event', () => {
    const [, history = ''] = table(null).split('<ol class="rd-history">');
    expect(text(history)).toMatch(/10 Jan 2019\|Wants them eased.*2 Dec 2018\|Keeps to them/);
    expect(history).toContain('../before/');
  });

  test('names each actor in the field of the others', () => {
    expect(text(table(null))).toContain('|Japan|Full pressure|');
  });

  test('calls nothing new but what was reported on that very day', () => {
    expect(table(day('2019-01-11'))).not.toContain('rd-new');
    expect(table(null)).not.toContain('rd-new');
  });

  test('compared with an earlier day calls new all that was reported since', () => {
    expect(table(day('2019-01-11'), false, day('2019-01-09'))).toContain('rd-new');
    expect(table(day('2019-01-11'), false, day('2019-01-10'))).not.toContain('rd-new');
  });

  test('says nothing of what was reported later', () => {
    const markup = table(day('2018-12-02'));
    expect(markup).toContain('Keeps to them');
    expect(markup).not.toContain('Wants them eased');
    expect(markup).not.toContain('Full pressure');
  });

  test('shows one actor at a time where there is no room, all of them in a row to choose from', () => {
    const markup = table(null, true);
    expect(markup.match(/<button/g)).toHaveLength(4);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(markup).not.toContain('Wants them eased');
  });

  test('needs no style attribute', () => {
    expect(table(null)).not.toContain(' style=');
  });
});
