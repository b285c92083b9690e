import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Panel } from '../../src/reader/index.ts';
import { parseDay } from '../../src/story/index.ts';
import { detail, nothing, panel, text } from './markup.tsx';
import { date, event, story } from './story.ts';

describe('the positions of an event', () => {
  const before = event({
    id: 'before',
    title: 'What came before',
    date: date('2018-12-01'),
    reported: parseDay('2018-12-02'),
  });
  const position = (of: string, stance: string, known: string, actor = 'china') => ({
    event: of,
    actor,
    issue: 'sanctions',
    stance,
    source: 'dw',
    known: parseDay(known)!,
  });
  const positions = [
    position('talks', 'Wants them eased', '2019-01-10'),
    position('before', 'Keeps to them', '2018-12-02'),
    position('talks', 'Seeks relief', '2019-01-10', 'dprk'),
  ];
  const {
    core,
    index,
    detail: whole,
  } = story({
    events: [before, event()],
    detail: { ...detail, positions },
  });
  const markup = panel(event(), { core, index, detail: whole });

  test('tell what each of them replaced, with the way to its event', () => {
    expect(text(markup)).toContain('China Sanctions changed');
    expect(markup).toContain('before: <a href="../before/"><bdi>Keeps to them</bdi></a> · December 2018');
  });

  test('mark nothing as changed that was never held otherwise', () => {
    expect(text(markup)).toContain(
      'North Korea Sanctions Seeks reliefDeutsche Welle: China backs second summit, 10 Jan 2019first recorded here',
    );
    expect(text(markup).match(/changed/g)).toHaveLength(1);
  });
});

describe('the panel', () => {
  const markup = panel(event({ links: [{ to: 'after', relation: 'prepares' }] }));

  test('tells its parts in the order of the design', () => {
    const landmarks = [
      'Event 164 of 1,221',
      'Talks · Great Hall of the People, Beijing',
      'Xi tells Kim',
      'Tuesday 8 January 2019 · one day · reported two days later',
      'China Xi Jinping',
      'Sources differ on the day.',
      'They spoke of a second summit.',
      '3 accounts from 3 sources',
      '3 independent origins · 3 sources from 2 countries: Germany 2, North Korea 1',
      'Xinhua 新华社 State media · China',
      'KCNA State media · North Korea',
      'Prepared · 27 February 2019',
      'Cite and share',
    ];
    const places = landmarks.map(landmark => text(markup).indexOf(landmark));
    expect(landmarks.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has one heading of the event, which can take the focus', () => {
    expect(markup.match(/<h2/g)).toHaveLength(1);
    expect(markup).toMatch(/<h2[^>]* tabindex="-1"/i);
  });

  test('links each source with a name that makes sense alone, in a tab of its own', () => {
    expect(markup).toContain(
      '<a href="https://example.org/dw" target="_blank" rel="noopener" data-originalurl="https://example.org/dw" data-versionurl="https://archive.example/dw" data-versiondate="2019-01-10"><bdi>Deutsche Welle</bdi><span class="rd-hidden">: China backs second summit</span></a>',
    );
  });

  test('calls a page archived only where a copy was seen', () => {
    expect(markup).toContain('href="https://archive.example/dw"');
    expect(markup).toContain('href="https://web.archive.org/web/20190110/https://example.org/dw-de"');
    expect(markup.match(/>archived</g)).toHaveLength(1);
    expect(markup.match(/>look in the archive</g)).toHaveLength(2);
  });

  test('looks for an undated page in the archive at the last day of the event', () => {
    expect(markup).toContain('/web/20190108/https://example.org/kcna');
    expect(text(markup)).toContain('KCNA: Headline of kcna, undated');
  });

  test('says who carries whose account, in which language, of which day, and whose title it is', () => {
    expect(text(markup)).toContain('as carried by Deutsche Welle');
    expect(text(markup)).toContain('10 Jan 2019 · in German · dates it 10 January ·');
    expect(text(markup)).toContain('reports Kim Jong Un');
    expect(text(markup)).toContain('Ein Titel (title ours)');
  });

  test('shows text as text', () => {
    expect(markup).toContain('He spoke of &lt;b&gt;deadlock&lt;/b&gt;.');
  });

  test('has no style attribute', () => {
    expect(markup).not.toContain(' style=');
  });

  test('keeps a button with nothing to do in its place', () => {
    expect(markup).toMatch(/aria-label="Next event"[^>]* aria-disabled="true"/);
    expect(markup).not.toMatch(/aria-label="Previous event"[^>]* aria-disabled/);
  });

  test('walks to linked events by their own addresses', () => {
    expect(markup).toContain('<a href="../after/"><bdi>What came after</bdi></a>');
  });

  test('has no way to report a mistake where the story gives none', () => {
    expect(markup).not.toContain('Report a mistake');
  });
});

describe('the panel’s room', () => {
  const room = (narrow: boolean, open = true) =>
    renderToStaticMarkup(
      <Panel open={open} onClose={nothing} label="Xi and Kim talk" narrow={narrow}>
        <p>inside</p>
      </Panel>,
    );

  test('is a named complementary region', () => {
    expect(room(false)).toMatch(/^<aside [^>]*aria-label="Xi and Kim talk"/);
  });

  test('has a grabber only as a sheet', () => {
    expect(room(true)).toContain('rd-grabber');
    expect(room(false)).not.toContain('rd-grabber');
  });

  test('is not there when it is closed', () => {
    expect(room(true, false)).toBe('');
  });
});
