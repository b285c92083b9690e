import { describe, expect, it } from 'vitest';
import { type OutletRecord, parseDay, type Source } from '../../src/story/index.ts';
import { type CslItem, cslOfEvent, cslOfSource, cslOfView } from '../../src/taking/csl.ts';
import { smallStory } from '../story/fixture.ts';

const accessed = parseDay('2026-11-28')!;
const { core } = smallStory();

const outlets: readonly OutletRecord[] = [
  { id: 'reuters', name: 'Reuters', country: 'GB', kind: 'agency' },
  { id: 'straits-times', name: 'The Straits Times', country: 'SG', kind: 'news' },
  { id: 'xinhua', name: 'Xinhua', country: 'CN', kind: 'state-media' },
  { id: 'white-house', name: 'White House', country: 'US', kind: 'government' },
  { id: 'un', name: 'United Nations', kind: 'government' },
  { id: 'crisis-group', name: 'International Crisis Group', kind: 'research' },
];
const outletOf = (id: string) => outlets.find(outlet => outlet.id === id);

function source(parts: Partial<Source>): Source {
  return {
    id: 's',
    title: 'A title',
    titleSupplied: false,
    outlet: 'xinhua',
    origin: null,
    url: 'https://example.org/page',
    published: '2018-05-08',
    publishedBy: null,
    language: 'en',
    type: 'state-media',
    archived: null,
    ...parts,
  };
}

describe('A source in the data format of citations', () => {
  const cases: readonly [string, Partial<Source>, Partial<CslItem>, readonly (keyof CslItem)[]][] = [
    [
      'is an article of its outlet where that is a paper or an agency',
      {},
      {
        type: 'article-newspaper',
        'container-title': 'Xinhua',
        issued: { 'date-parts': [[2018, 5, 8]] },
        accessed: { 'date-parts': [[2026, 11, 28]] },
        URL: 'https://example.org/page',
      },
      ['author', 'archive'],
    ],
    [
      'has the agency as its author where a paper prints an agency’s text',
      { outlet: 'straits-times', origin: 'reuters', type: 'news' },
      { author: [{ literal: 'Reuters' }], 'container-title': 'The Straits Times' },
      [],
    ],
    ['has no author where an outlet prints its own text', { origin: 'xinhua' }, {}, ['author']],
    [
      'has the government as its author where a government publishes it',
      { outlet: 'white-house', type: 'primary-document' },
      { type: 'webpage', author: [{ literal: 'White House' }] },
      ['container-title'],
    ],
    [
      'is a page of the site where a document of states stands elsewhere',
      { outlet: 'crisis-group', type: 'primary-document' },
      { type: 'webpage', 'container-title': 'International Crisis Group' },
      ['author'],
    ],
    ['has no date where the page shows none', { published: null }, {}, ['issued']],
    [
      'has a month alone where no day is known',
      { published: '2018-05' },
      { issued: { 'date-parts': [[2018, 5]] } },
      [],
    ],
    [
      'has a year alone where no month is known',
      { published: '2018' },
      { issued: { 'date-parts': [[2018]] } },
      [],
    ],
    ['stands in brackets where the title is ours', { titleSupplied: true }, { title: '[A title]' }, []],
    [
      'keeps its script and says its language',
      { title: '习近平同金正恩会谈', language: 'zh-Hans' },
      { title: '习近平同金正恩会谈', language: 'zh-Hans' },
      [],
    ],
    [
      'names the archive of a copy that was seen',
      { archived: 'https://web.archive.org/web/2018/https://example.org/page' },
      {
        archive: 'Internet Archive',
        archive_location: 'https://web.archive.org/web/2018/https://example.org/page',
      },
      [],
    ],
    [
      'names another archive by its host',
      { archived: 'https://archive.example/abc' },
      { archive: 'archive.example' },
      [],
    ],
    [
      'names an outlet that is missing by its id',
      { outlet: 'gone' },
      { 'container-title': 'gone' },
      ['author'],
    ],
  ];

  it.each(cases)('%s', (_, parts, expected, missing) => {
    const item = cslOfSource(source(parts), outletOf, accessed);
    expect(item).toMatchObject(expected);
    expect(missing.filter(key => key in item)).toEqual([]);
  });
});

describe('Of the timeline itself', () => {
  const cited = { address: 'https://example.org/s/?event=a', accessed };

  it('an event is cited with its day in the title and no date of publication', () => {
    const [event] = core.events;
    const item = cslOfEvent(event!, core, cited, 'en-GB');
    expect(item.title.startsWith(`${event!.title}, `)).toBe(true);
    expect(item).toMatchObject({ 'container-title': core.title, publisher: 'Démarche', URL: cited.address });
    expect(item).not.toHaveProperty('issued');
  });

  it('a view is cited under the story’s title and the words for what it shows', () => {
    expect(cslOfView(core, cited, 'May 2018').title).toBe(`${core.title}: May 2018`);
    expect(cslOfView(core, cited, '').title).toBe(core.title);
  });
});
