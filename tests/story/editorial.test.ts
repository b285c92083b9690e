import { describe, expect, test } from 'vitest';
import type { EventRecord, SourceRecord } from '../../src/story/schema.ts';
import { voicesOf } from '../../src/story/voices.ts';
import { foldersOf } from './fixture.ts';
import { type ShippedStory, shippedStories } from './shippedStories.ts';

/* What an editor asks of every story of the site. Rules about one story’s own events stand beside it. */

test('the order of the site names every story in data', () => {
  expect(shippedStories.map(({ id }) => id).sort()).toEqual([...foldersOf('data')].sort());
});

describe.each(shippedStories)('$id', shipped => {
  const { story, actors, outlets, sources, events, expectations } = shipped;
  const { countriesOf, comparedAspects } = voicesHeardIn(shipped);
  const happened = events.filter(({ status }) => status !== 'did-not-happen');
  const main = happened.filter(({ weight }) => weight === 3);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

  describe('an event', () => {
    test('is told by two accounts or more, of different words', () => {
      const claims = ({ accounts }: EventRecord) => new Set(accounts.map(({ claim }) => claim));
      expect(ids(events.filter(event => claims(event).size < 2))).toEqual([]);
      expect(ids(events.filter(event => claims(event).size < event.accounts.length))).toEqual([]);
    });

    test('that stands out is told by outlets of two countries or more', () => {
      expect(ids(main.filter(event => countriesOf(event).size < 2))).toEqual([]);
    });

    test('that stands out has at least two aspects of which two voices speak', () => {
      expect(ids(main.filter(event => comparedAspects(event).length < 2))).toEqual([]);
    });

    test('told from three or more countries can be compared row by row', () => {
      const widely = happened.filter(event => event.weight === 3 || countriesOf(event).size > 2);
      const incomparable = ({ accounts }: EventRecord) => accounts.some(({ aspect }) => aspect === undefined);
      expect(ids(widely.filter(event => incomparable(event) || comparedAspects(event).length === 0))).toEqual(
        [],
      );
    });

    test('that is an agreement leads somewhere', () => {
      const broader = new Map(story.kinds.map(kind => [kind.id, kind.broader]));
      const isAgreement = (kind: string | undefined): boolean =>
        kind !== undefined && (kind === 'agreement' || isAgreement(broader.get(kind)));
      const agreements = happened.filter(({ kind }) => isAgreement(kind));
      expect(agreements.length).toBeGreaterThan(10);
      expect(ids(agreements.filter(({ links = [] }) => links.length === 0))).toEqual([]);
    });
  });

  describe('a source', () => {
    test('is used', () => {
      const cited = [
        ...events.flatMap(({ accounts, positions = [] }) => [...accounts, ...positions]),
        ...expectations,
      ];
      const used = new Set(cited.map(({ source }) => source));
      expect(ids(sources.filter(({ id }) => !used.has(id)))).toEqual([]);
    });

    test('has a headline in brackets only where it is marked as supplied', () => {
      const isBracketed = ({ title }: SourceRecord) => /^\[.*\]$/.test(title);
      expect(ids(sources.filter(source => isBracketed(source) && !source.title_supplied))).toEqual([]);
    });

    test('is called state media only if its outlet or the agency behind it is', () => {
      const kinds = new Map(outlets.map(({ id, kind }) => [id, kind]));
      const isOfState = ({ outlet, origin = outlet }: SourceRecord) =>
        [outlet, origin].some(id => kinds.get(id) === 'state-media');
      const called = sources.filter(({ type }) => type === 'state-media');
      expect(ids(called.filter(source => !isOfState(source)))).toEqual([]);
    });

    test('is one page: no other source has its address', () => {
      const addresses = sources.map(({ url }) => url);
      expect(ids(sources.filter(({ url }, index) => addresses.indexOf(url) < index))).toEqual([]);
    });

    test('comes from an outlet with a name of its own', () => {
      const names = outlets.map(({ name, country }) => JSON.stringify([name.toLowerCase(), country]));
      expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    });
  });

  describe('the guide', () => {
    test('says of every issue and kind in a sentence what it is, and of every actor who it is', () => {
      const told = [...story.issues, ...story.kinds].filter(({ description }) => !description?.endsWith('.'));
      expect(ids(told)).toEqual([]);
      expect(ids(actors.filter(({ role, description }) => !role && !description?.endsWith('.')))).toEqual([]);
    });

    test('has chapters that follow one another', () => {
      const { chapters } = story;
      expect(chapters.length).toBeGreaterThanOrEqual(5);
      expect(ids(chapters.filter(({ from }, index) => from <= (chapters[index - 1]?.to ?? '')))).toEqual([]);
    });

    test.each(story.chapters)(
      'names events of its own time in their order in the chapter $title',
      chapter => {
        const dateOf = new Map(events.map(({ id, date }) => [id, date.slice(0, 10)]));
        const dates = chapter.events.map(id => dateOf.get(id) ?? 'unknown');
        // A month is compared as a month.
        const isEarly = (date: string) => date < chapter.from.slice(0, date.length);
        const isLate = (date: string) => date > chapter.to.slice(0, date.length);
        expect(dates.filter(date => isEarly(date) || isLate(date))).toEqual([]);
        expect(dates).toEqual([...dates].sort());
      },
    );
  });
});

test('an outlet that several stories cite is described alike in all of them', () => {
  const described = new Map<string, string>();
  const found: string[] = [];
  for (const { id, outlets } of shippedStories) {
    for (const { name, country, kind } of outlets) {
      const here = JSON.stringify([country, kind]);
      const before = described.get(name) ?? here;
      if (before !== here) found.push(`${name}: ${before}, but ${here} in ${id}`);
      described.set(name, before);
    }
  }
  expect(found).toEqual([]);
});

/** From where an event of the story is told, and what two or more voices say of it. */
function voicesHeardIn({ outlets, sources }: ShippedStory) {
  const outletOf = new Map(outlets.map(outlet => [outlet.id, outlet]));
  const sourceOf = new Map(sources.map(source => [source.id, source]));

  function countriesOf({ accounts }: EventRecord): ReadonlySet<string> {
    const outletsOf = accounts.map(({ source }) => outletOf.get(sourceOf.get(source)?.outlet ?? ''));
    return new Set(outletsOf.flatMap(outlet => outlet?.country ?? []));
  }

  function comparedAspects({ accounts }: EventRecord): readonly string[] {
    const voices = new Map<string, Set<string>>();
    for (const { source: id, attributed = [], aspect } of accounts) {
      const source = sourceOf.get(id);
      if (aspect === undefined || source === undefined) continue;
      const heard = voices.get(aspect) ?? new Set();
      const { outlet, origin = null } = source;
      for (const voice of voicesOf({ attributed, source: { outlet, origin } })) heard.add(voice);
      voices.set(aspect, heard);
    }
    return [...voices].filter(([, heard]) => heard.size > 1).map(([aspect]) => aspect);
  }

  return { countriesOf, comparedAspects };
}
