import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Chronology } from '../../src/reader/index.ts';
import { detail, href, nothing, text } from './markup.tsx';
import { date, event, story } from './story.ts';

describe('the chronology', () => {
  const first = event({ id: 'first', title: 'First', date: date('2018-06-12') });
  const talks = event();
  const { core, index, detail: whole } = story({ events: [first, talks], detail });
  const list = (more: Partial<Parameters<typeof Chronology>[0]> = {}) =>
    renderToStaticMarkup(
      <Chronology
        core={core}
        index={index}
        detail={whole}
        events={core.events}
        locale="en"
        eventHref={href}
        onOpen={nothing}
        openedId={null}
        {...more}
      />,
    );

  test('heads each year and links each event to its page', () => {
    const markup = list();
    expect(text(markup)).toContain('2018 1 event');
    expect(text(markup)).toContain('2019 1 event');
    expect(markup).toContain('<a href="../talks/">');
    expect(markup).toContain('<time dateTime="2019-01-08">8 January</time>');
  });

  test('gives each event its sources once, earliest first and undated last', () => {
    expect(text(list())).toContain(
      '3 sources: Deutsche Welle: China backs second summit, 10 Jan 2019 · Deutsche Welle: Ein Titel, 10 Jan 2019 · KCNA: Headline of kcna, undated',
    );
  });

  test('counts sources until they are there', () => {
    expect(text(list({ detail: null }))).toContain('2 sources');
  });

  test('marks the open event and what a search has found', () => {
    const markup = list({ openedId: 'talks', highlighted: new Set(['first']) });
    expect(markup).toContain('aria-current="true"');
    expect(markup).toContain('rd-entry rd-found');
    expect(markup).toContain('rd-entry rd-opened rd-passed');
  });

  test('is static: no style attribute and no script', () => {
    expect(list()).not.toMatch(/ style=|<script/);
  });

  test('says so where nothing is left', () => {
    expect(text(list({ events: [] }))).toBe('No event matches.');
  });
});
