import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Chronology, EventPanel, KindGlyph, Panel } from '../../src/reader/index.ts';
import { parseDay, type StoryDetail, type StoryEvent } from '../../src/story/index.ts';
import { account, date, event, source, story } from './story.ts';

const nothing = () => {};
const href = (id: string) => `../${id}/`;

const detail: Partial<StoryDetail> = {
  sources: [
    source('dw', 'dw', '2019-01-10', {
      title: 'China backs second summit',
      archived: 'https://archive.example/dw',
    }),
    source('dw-de', 'dw', '2019-01-10', { language: 'de', title: 'Ein Titel', titleSupplied: true }),
    source('kcna', 'kcna', null),
  ],
  accounts: [
    account('dw', 'xinhua', {
      attributed: ['xinhua'],
      side: 2,
      quote: 'reasonable concerns',
      speaker: 'kim-jong-un',
    }),
    account('dw-de', 'dw', { dates: date('2019-01-10') }),
    account('kcna', 'kcna', { side: 1, claim: 'He spoke of <b>deadlock</b>.' }),
  ],
};

function panel(of: StoryEvent, more: Partial<Parameters<typeof EventPanel>[0]> = {}, parts = detail): string {
  const after = event({ id: 'after', title: 'What came after', date: date('2019-02-27') });
  const { core, index, detail: whole } = story({ events: [of, after], detail: parts });
  return renderToStaticMarkup(
    <EventPanel
      core={core}
      index={index}
      detail={whole}
      event={of}
      position={{ number: 164, total: 1221 }}
      locale="en"
      eventHref={href}
      onOpen={nothing}
      onClose={nothing}
      onPrevious={nothing}
      onNext={null}
      {...more}
    />,
  );
}

/** The text of markup, as it is read. */
function text(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ');
}

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
  const markup = renderToStaticMarkup(
    <EventPanel
      core={core}
      index={index}
      detail={whole}
      event={event()}
      position={{ number: 1, total: 1 }}
      locale="en"
      eventHref={href}
      onOpen={nothing}
      onClose={nothing}
      onPrevious={nothing}
      onNext={null}
    />,
  );

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

describe('the panel in other states', () => {
  test('says how many accounts are on their way', () => {
    const words = text(panel(event(), { detail: null }));
    expect(words).toContain('2 accounts from 2 sources');
    expect(words).toContain('Loading the accounts');
  });

  test('says what went wrong and offers to try again', () => {
    const words = text(panel(event(), { detail: null, detailError: 'no connection', onRetry: nothing }));
    expect(words).toContain('The accounts could not be loaded: no connection Try again');
  });

  test('says so where an event has no account', () => {
    const bare = event({ coverage: { accounts: 0, sources: 0, countries: [], types: [] } });
    expect(text(panel(bare, {}, {}))).toContain('No source in this story yet');
  });

  test('says first that an event did not happen', () => {
    const words = text(panel(event({ happened: false, reported: null })));
    expect(words).toContain('Did not happen.');
    expect(words.indexOf('Did not happen.')).toBeLessThan(words.indexOf('They spoke'));
  });

  test('names the addressed after "to"', () => {
    expect(text(panel(event({ by: ['kim-jong-un'], to: ['us'] })))).toContain(
      'North Korea Kim Jong Unto United States',
    );
  });

  test('lists expectations, the latest first and more than three folded', () => {
    const expectations = ['2018-09-01', '2018-10-01', '2018-11-01', '2018-12-01'].map(day => ({
      of: 'talks',
      asOf: parseDay(day)!,
      date: day === '2018-12-01' ? null : date('2019-01-15'),
      label: `Expected in ${day}`,
      note: null,
      source: 'dw',
    }));
    const markup = panel(event(), {}, { ...detail, expectations });
    expect(text(markup)).toContain('As of 1 December 2018 Expected in 2018-12-01no longer expected');
    expect(markup.indexOf('Expected in 2018-09-01')).toBeGreaterThan(markup.indexOf('1 earlier'));
  });

  test('shows the first thirty of many accounts and how many there are', () => {
    const accounts = Array.from({ length: 120 }, (_, at) => account('dw', `voice-${at}`));
    const markup = panel(event(), {}, { ...detail, accounts });
    expect(markup.match(/class="rd-group"/g)).toHaveLength(30);
    expect(text(markup)).toContain('Show all 120');
  });

  test('holds up where sources, actors and kinds are missing', () => {
    const broken = event({ kind: 'gone', place: 'gone', by: ['gone'] });
    const markup = panel(broken, {}, { accounts: [account('gone', 'gone', { speaker: 'gone' })] });
    expect(text(markup)).toContain('The source of this account is missing from the story.');
  });

  test('makes no link of an address that is not http(s)', () => {
    const sources = [source('dw', 'dw', '2019-01-10', { url: 'javascript:alert(1)' })];
    expect(panel(event(), {}, { sources, accounts: [account('dw', 'dw')] })).not.toContain(
      'href="javascript',
    );
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

describe('a glyph', () => {
  test('draws each shape with finite numbers in a box of 14', () => {
    for (const shape of ['circle', 'diamond', 'square', 'triangle', 'cross'] as const) {
      const markup = renderToStaticMarkup(<KindGlyph shape={shape} />);
      expect(markup).toContain('viewBox="-7 -7 14 14"');
      expect(markup).toMatch(/ d="M[^"]+"/);
      expect(markup).not.toMatch(/NaN|Infinity/);
    }
  });
});
