import MiniSearch from 'minisearch';
import { limits } from './limits.ts';
import type { Actor, StoryCore, StoryDetail, StoryEvent } from './model.ts';
import type { OutletRecord, PlaceRecord } from './schema.ts';
import { indexStory, type StoryIndex } from './storyIndex.ts';
import { indexTerms, isUnspaced, queryTerms } from './tokens.ts';

/** An event that a query found. */
export interface SearchHit {
  /** Index in `core.events`. */
  readonly index: number;
  /** Higher is better; of no meaning beyond one query. */
  readonly score: number;
  /** The folded words by which it was found. */
  readonly terms: readonly string[];
}

export interface Search {
  /** Every event in which all words of the query occur, best first; none for an empty query. What is too long is cut. */
  readonly search: (query: string) => { readonly events: readonly SearchHit[] };
}

/** Fields and how much a hit in them counts. */
const weights = { title: 4, label: 4, people: 3, places: 2, summary: 1.5, claims: 1, outlets: 1 };
type Field = keyof typeof weights;
type Entry = Readonly<Record<Field, string>> & { readonly id: number };
const fields = Object.keys(weights) as Field[];

/** A share of letters that may differ. */
const fuzziness = 0.2;

/**
 * Two readings of a query, the second where the first finds nothing. By the first a word of one or two letters means
 * itself alone ('un' is not 'until') and only long words may be misspelt; by the second any word may go on, and words
 * of four letters may be misspelt.
 */
const readings = [
  { shortestPrefix: 3, shortestFuzzy: 6 },
  { shortestPrefix: 1, shortestFuzzy: 4 },
] as const;

/**
 * Makes a story searchable: titles, labels, summaries, people and places; with the detail also claims, speakers and
 * outlets. Names are found in all spellings that their records have. Takes time linear in the length of the texts.
 */
export function createSearch(core: StoryCore, detail: StoryDetail | null = null): Search {
  const engine = new MiniSearch<Entry>({
    fields,
    tokenize: indexTerms,
    // Terms are folded already.
    processTerm: term => term,
  });
  const index = indexStory(core, detail);
  engine.addAll(core.events.map((event, id) => entryOf(event, id, index)));
  return {
    search: asked => {
      // To forgive slips in a word takes time and room that grow with the square of its length.
      const query = asked.trim().slice(0, limits.query);
      if (queryTerms(query).length === 0) return { events: [] };
      for (const reading of readings) {
        const events = read(engine, query, reading);
        if (events.length > 0) return { events };
      }
      return { events: [] };
    },
  };
}

function read(
  engine: MiniSearch<Entry>,
  query: string,
  { shortestPrefix, shortestFuzzy }: (typeof readings)[number],
): readonly SearchHit[] {
  return engine
    .search(query, {
      tokenize: queryTerms,
      combineWith: 'AND',
      boost: weights,
      prefix: term => !isUnspaced(term) && term.length >= shortestPrefix,
      fuzzy: term => (isUnspaced(term) || term.length < shortestFuzzy ? false : fuzziness),
    })
    .map(({ id, score, terms }): SearchHit => ({ index: id as number, score, terms }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

function entryOf(event: StoryEvent, id: number, index: StoryIndex): Entry {
  const accounts = index.accountsOf(event.id);
  const voices = new Set(accounts.flatMap(account => [...account.voices, account.speaker ?? '']));
  const actors = withThoseSpokenFor([...event.by, ...event.to, ...voices], index);
  const outlets = new Set(
    accounts.map(account => index.source(account.source)?.outlet ?? '').concat([...voices]),
  );
  const place = event.place === null ? undefined : index.place(event.place);
  return {
    id,
    title: event.title,
    label: lines(event.label, event.original?.title, event.original?.label),
    summary: lines(index.summaryOf(event.id), index.detail?.originals?.summaries[event.id]),
    claims: accounts.map(({ claim, original, quote }) => lines(claim, original, quote)).join('\n'),
    people: actors.map(namesOf).join('\n'),
    outlets: [...outlets].flatMap(outlet => namesOf(index.outlet(outlet))).join('\n'),
    places: namesOf(place),
  };
}

/** What is shown and what it is in the story's own language: whoever reads a translation may know either. */
function lines(...texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts)].filter(Boolean).join('\n');
}

/** The actors with the states and bodies for which they speak. */
function withThoseSpokenFor(ids: readonly string[], index: StoryIndex): readonly Actor[] {
  const found = new Map<string, Actor>();
  const visit = (id: string | undefined) => {
    const actor = id === undefined ? undefined : index.actor(id);
    if (!actor || found.has(actor.id)) return;
    found.set(actor.id, actor);
    visit(actor.of);
  };
  ids.forEach(visit);
  return [...found.values()];
}

/** All spellings of a name, one a line. */
function namesOf(named: Actor | OutletRecord | PlaceRecord | undefined): string {
  if (!named) return '';
  return [named.name, ...(named.aliases ?? []), ...(named.native ?? []).map(native => native.name)].join(
    '\n',
  );
}
