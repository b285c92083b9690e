import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { readAddress } from '../../src/app/address.ts';
import { combine } from '../../src/app/matching.ts';
import { checkOneFile, checkStory, joinStory, packCore, readJson } from '../../src/story/authoring.ts';
import {
  createSearch,
  facetCounts,
  indexStory,
  matches,
  type StoryCore,
  type StoryDetail,
  type StoryIndex,
  unpackCore,
} from '../../src/story/index.ts';
import { loosen } from '../../src/story/loosen.ts';
import { expectClosed } from '../story/closed.ts';
import { parts, type StoryFiles } from '../story/fixture.ts';
import { tryChart, tryPages } from './drawn.ts';
import { tryKnowing } from './knowing.ts';
import { isAsked, type Probe, type Watch } from './probe.ts';

const unwatched: Watch = (_, run) => run();

/**
 * Puts a story through all that is done with one: it is either found to be no story, with problems that say why, or
 * it can be indexed, searched, laid out and read. Throws at the first thing that does not hold; gives whether it is one.
 */
export function tryStory(files: StoryFiles, probe: Probe, watch: Watch = unwatched): boolean {
  const { core, detail, problems } = watch('check', () => checkStory(files));
  const lines = new Map(parts.map(part => [files[part].file, linesOf(files[part].text)]));
  for (const problem of problems) {
    ok(lines.has(problem.file));
    notEqual(problem.found, '');
    notEqual(problem.expected, '');
    notEqual(problem.advice, '');
    if (problem.line !== null) ok(problem.line <= (lines.get(problem.file) ?? 0));
  }
  equal(core === null, detail === null);
  if (!core || !detail) {
    equal(
      problems.some(({ severity }) => severity === 'error'),
      true,
    );
    return false;
  }
  expectClosed(core, detail);
  if (isAsked(probe, 'one file')) tryOneFile(files, core, watch);
  if (isAsked(probe, 'way to the page')) tryCarrying(core, watch);
  const index = watch('index', () => indexStory(core, detail));
  tryBetween(index, probe, watch);
  if (isAsked(probe, 'search')) tryFinding(core, detail, probe, watch);
  if (isAsked(probe, 'knowing')) tryKnowing(index, detail, probe, watch);
  tryChart(core, probe, watch);
  tryPages(core, detail, probe, watch);
  return true;
}

function linesOf(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function tryCarrying(core: StoryCore, watch: Watch): void {
  const carried = watch('pack', () => unpackCore(JSON.parse(JSON.stringify(packCore(core)))));
  ok(isDeepStrictEqual(carried, JSON.parse(JSON.stringify(core))), 'the same after its way to the page');
}

/** The same story in one file is the same story. */
function tryOneFile(files: StoryFiles, core: StoryCore, watch: Watch): void {
  const read = parts.map(part => readJson(files[part].text.replace(/^\ufeff/, '')));
  if (read.some(json => 'fault' in json)) return;
  const values = read.map((json, at) => [parts[at], 'value' in json && json.value]);
  const text = joinStory(Object.fromEntries(values));
  const whole = watch('one file', () => checkOneFile({ file: 'whole.json', text }));
  deepEqual(
    whole.core?.events.map(({ id }) => id),
    core.events.map(({ id }) => id),
  );
}

function tryBetween({ core, eventsBetween }: StoryIndex, { at }: Probe, watch: Watch): void {
  const from = core.events[Math.floor(at * core.events.length)]?.date.from;
  if (from === undefined) return;
  const near = watch('between', () => eventsBetween(from, (from + 400) as typeof from));
  const each = core.events.flatMap(({ date }, i) => (date.from < from + 400 && date.to > from ? [i] : []));
  deepEqual(near, each);
}

function tryFinding(core: StoryCore, detail: StoryDetail, { query, at }: Probe, watch: Watch): void {
  const search = watch('search index', () => createSearch(core, detail));
  const own = core.events[Math.floor(at * core.events.length)]?.title.slice(0, 60) ?? '';
  for (const words of [query, own]) {
    const { events } = watch('search', () => search.search(words));
    equal(new Set(events.map(hit => hit.index)).size, events.length);
    equal(
      events.every(hit => core.events[hit.index] !== undefined),
      true,
    );
    const shown = readAddress('', core);
    const filters = { ...shown.filters, actors: core.actors.slice(0, 2).map(({ id }) => id) };
    const left = combine(core, filters, events, false);
    equal((left.hits?.length ?? 0) + left.hidden, events.length);
    const counts = watch('filters', () => facetCounts(core, filters));
    for (const [id, count] of [...counts.actors].slice(0, 3)) {
      const alone = matches(core, { ...shown.filters, actors: [id] });
      equal(
        alone.reduce((sum, byte) => sum + byte, 0),
        count,
      );
    }
    for (const way of watch('loosen', () => loosen(core, filters, words, search))) ok(way.count > 0);
  }
}
