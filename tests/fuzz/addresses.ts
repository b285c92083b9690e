import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readAddress, readTheme, writeAddress } from '../../src/app/address.ts';
import { themes } from '../../src/app/state.ts';
import { compileStory } from '../../src/story/authoring.ts';
import type { StoryCore } from '../../src/story/index.ts';
import { strayNumbers } from '../chart/counting.ts';
import { filesOf } from './changes.ts';
import type { Base } from './excerpt.ts';
import { hostileAddresses } from './probes.ts';

/** What is wrong with the state that an address gives, or with the address of that state; null where all holds. */
function faultOf(search: string, core: StoryCore): string | null {
  const state = readAddress(search, core);
  const { window, event, chapter, since, asOf } = state;
  if (strayNumbers(state, '').length > 0) return 'a number that is none';
  if (window.to <= window.from) return 'a window without length';
  if (event !== null && !core.events[event]) return 'an event that does not exist';
  if (chapter !== null && chapter >= 0 && !core.chapters[chapter]) return 'a chapter that does not exist';
  if (since !== null && (asOf === null || since >= asOf)) return 'a comparison with a later day';
  if (!themes.includes(readTheme(search))) return 'a theme that does not exist';
  const address = writeAddress(state, core);
  if (!isDeepStrictEqual(readAddress(address, core), state)) return `another state at ${address}`;
  return null;
}

/** Tries so many addresses of a page; gives the first that fails, made as small as it would go, and what is wrong. */
export function fuzzAddresses(numRuns: number, seed: number, base: Base) {
  const { core } = compileStory(filesOf({ base, changes: [] }));
  if (!core) throw new Error(`the story ${JSON.stringify(base)} does not compile`);
  const property = fc.property(hostileAddresses, search => {
    const fault = faultOf(search, core);
    if (fault !== null) throw new Error(fault);
  });
  const { counterexample, errorInstance, numRuns: tried } = fc.check(property, { numRuns, seed });
  return { tried, failed: counterexample?.[0] ?? null, fault: errorInstance };
}
