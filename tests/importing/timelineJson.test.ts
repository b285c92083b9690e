import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imported, slide } from './imported.ts';

describe('A TimelineJS file', () => {
  const file = {
    title: {
      text: { headline: 'The <i>river</i> talks', text: '<p>Two states,</p><p>one river.</p>' },
      media: { url: 'https://example.org/cover.jpg' },
    },
    events: [
      slide({ year: 2018, month: 6, day: 12 }, 'Summit', {
        group: 'North',
        unique_id: 'summit-of-2018',
        display_date: 'a Tuesday',
        background: { color: '#fff' },
        text: {
          headline: 'Summit &amp; supper',
          text: '<p>They met.<br>They ate.</p><script>alert(1)</script><p>See <a href="https://example.org/paper">the paper</a>.</p>',
        },
        media: {
          url: 'https://example.org/photo.jpg',
          caption: 'The table, by <a href="https://example.net/someone">someone</a>',
          credit: 'An agency',
          thumbnail: 'https://example.org/small.jpg',
        },
      }),
      slide({ year: 2018, month: 7 }, 'Letter', {
        group: 'South',
        media: { url: '<iframe src="//example.com/embed/7"></iframe>' },
      }),
      slide({ year: 2018, month: 8 }, 'Words', {
        media: { url: '<blockquote>We shall meet again.</blockquote>' },
      }),
    ],
    eras: [
      { start_date: { year: 2018 }, end_date: { year: 2018 }, text: { headline: 'The year of talks' } },
      { start_date: { year: 2019 }, text: { headline: 'Without an end' } },
    ],
  };
  const result = imported(file);

  it('gives the story its title and description as plain text', () => {
    expect(result.compiled.core).toMatchObject({
      title: 'The river talks',
      description: 'Two states,\n\none river.',
    });
  });

  it('makes a lane of each group', () => {
    expect(result.compiled.core?.lanes.map(({ name }) => name)).toEqual(['North', 'South', 'Others']);
  });

  it('makes a chapter of each era, with the events in it', () => {
    expect(result.compiled.core?.chapters).toMatchObject([
      { title: 'The year of talks', events: result.events.map(({ id }) => id) },
    ]);
    expect(result.remarks).toContainEqual(expect.objectContaining({ level: 'left-out', row: 'eras[1]' }));
  });

  it('turns HTML into text and links into sources', () => {
    expect(result.events[0]).toMatchObject({
      id: 'summit-of-2018',
      title: 'Summit & supper',
      summary: 'They met.\nThey ate.\n\nSee the paper.',
    });
    expect(result.sources.map(({ url }) => url)).toEqual([
      'https://example.org/photo.jpg',
      'https://example.net/someone',
      'https://example.org/paper',
      'https://example.com/embed/7',
    ]);
    expect(result.events[0]?.accounts[0]?.claim).toBe('The table, by someone. Credit: An agency');
  });

  it('adds a quotation that stands for a medium to the text', () => {
    expect(result.events[2]?.summary).toBe('We shall meet again.');
  });

  it('lists row by row what is lost', () => {
    expect(result.remarks.map(({ level, row }) => `${level} ${row}`)).toEqual([
      'changed title',
      'changed events[0]',
      'left-out eras[1]',
    ]);
    expect(result.remarks[1]?.what).toBe(
      'Not carried over: the words for its date, “a Tuesday”, its background, the thumbnail of its medium.',
    );
  });

  it('keeps the ids of headlines in any script from import to import', () => {
    const events = [
      slide({ year: 2018, month: 6 }, '북미정상회담'),
      slide({ year: 2018, month: 6 }, '北京会谈'),
      slide({ year: 2018 }, 'Café über'),
    ];
    const ids = (list: object[]) => imported({ events: list }).events.map(({ id }) => id);
    expect(ids(events)).toEqual(ids(events));
    expect(new Set(ids(events)).size).toBe(3);
    expect(ids([...events].reverse())).toEqual(ids(events).reverse());
    expect(ids(events)[2]).toBe('2018-cafe-uber');
    expect(ids(events)[0]).toMatch(/^2018-06-[a-z0-9]+$/);
  });

  it('gives the second of two equal rows an id of its own', () => {
    const twice = [slide({ year: 2018 }, 'Same'), slide({ year: 2018 }, 'Same')];
    expect(imported({ events: twice }).events.map(({ id }) => id)).toEqual(['2018-same', '2018-same-2']);
  });

  it('puts the groups beyond eight lanes among the others', () => {
    const groups = Array.from({ length: 12 }, (_, index) =>
      slide({ year: 2018, month: 1 + index }, `Event ${index}`, { group: `G${index}` }),
    );
    const { compiled, remarks } = imported({ events: groups });
    expect(compiled.core?.lanes).toHaveLength(9);
    expect(remarks.map(({ what }) => what).join()).toContain('12 groups');
  });
});

describe('A file of the older version 2', () => {
  const older = (...list: object[]) => ({
    timeline: { headline: 'Old', type: 'default', text: '<p>A text.</p>', date: list },
  });

  it.each([
    ['2011,12,10', '2011-12-10'],
    ['2011,12', '2011-12'],
    ['2011', '2011'],
    ['2011,12,10,07,02,10', '2011-12-10'],
    ['12/10/2011', '2011-12-10'],
    ['2011-12-10T07:02:10', '2011-12-10'],
  ])('reads its date %s as %s', (startDate, edtf) => {
    expect(imported(older({ startDate, headline: 'A', text: '' })).events[0]?.date).toBe(edtf);
  });

  it('reads spans, tags, media, eras and its head', () => {
    const file = older({
      startDate: '2011,12,10',
      endDate: '2011,12,11',
      headline: 'A',
      text: '<p>B</p>',
      tag: 'North',
      asset: { media: 'https://example.org/a', credit: 'C', caption: 'D' },
    });
    const era = [{ startDate: '2011', endDate: '2012', headline: 'E', tag: '' }];
    const { compiled, events, sources } = imported({ timeline: { ...file.timeline, era } });
    expect(compiled.core).toMatchObject({ title: 'Old', description: 'A text.', chapters: [{ title: 'E' }] });
    expect(events[0]).toMatchObject({ date: '2011-12-10/2011-12-11', summary: 'B' });
    expect(sources[0]?.url).toBe('https://example.org/a');
  });

  it('reads the JSON that a script gives to a name', () => {
    const script = `storyjs_jsonp_data = ${JSON.stringify(older({ startDate: '2011', headline: 'A' }))};`;
    expect(imported(script).count).toBe(1);
  });

  it('reports each row that it leaves out', () => {
    const { remarks } = imported(
      older({ startDate: '2011', headline: 'A' }, { headline: 'B' }, { startDate: '2011,13', headline: 'C' }),
    );
    expect(remarks.map(({ level, row }) => `${level} ${row}`)).toEqual([
      'left-out date[1]',
      'left-out date[2]',
    ]);
  });
});

describe('Whatever the slides are', () => {
  const part = fc.oneof(
    fc.constant(''),
    fc.constant(null),
    fc.integer({ min: -50, max: 3000 }),
    fc.string({ maxLength: 5 }),
  );
  const date = fc.oneof(
    fc.record({ year: part, month: part, day: part }),
    fc.constant(null),
    fc.string(),
    fc.jsonValue(),
  );
  const anySlide = fc.oneof(
    fc.record({
      start_date: date,
      end_date: fc.option(date, { nil: undefined }),
      text: fc.oneof(
        fc.record({ headline: fc.string(), text: fc.string({ unit: 'grapheme' }) }),
        fc.jsonValue(),
      ),
      group: fc.oneof(fc.string(), fc.jsonValue()),
      media: fc.oneof(fc.record({ url: fc.webUrl(), caption: fc.string() }), fc.jsonValue()),
    }),
    fc.jsonValue(),
  );

  it('each is carried over or reported, and the story holds no error', () => {
    fc.assert(
      fc.property(fc.array(anySlide, { maxLength: 8 }), slides => {
        const { count, remarks } = imported({ events: [...slides, slide({ year: 2000 }, 'Sound')] });
        const leftOut = remarks.filter(({ level, row }) => level === 'left-out' && row.startsWith('events'));
        expect(count + leftOut.length).toBe(slides.length + 1);
      }),
      { numRuns: 300 },
    );
  });
});
