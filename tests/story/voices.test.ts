import { describe, expect, test } from 'vitest';
import { originOf, sideTeller, voicesOf } from '../../src/story/voices.ts';
import { smallStory } from './fixture.ts';

const { core, detail } = smallStory();
const own = { outlet: 'delta-daily', origin: null };
const printed = { outlet: 'delta-daily', origin: 'world-wire' };
const isOutlet = (id: string) => detail.outlets.some(outlet => outlet.id === id);

describe('whose an account is', () => {
  test.each([
    ['its outlet’s', [], own, ['delta-daily'], 'delta-daily'],
    ['that of the text’s origin', [], printed, ['world-wire'], 'world-wire'],
    ['that of a credited outlet', ['upland-news'], printed, ['upland-news'], 'upland-news'],
    ['that of a credited person, by way of the origin', ['wang-ming'], printed, ['wang-ming'], 'world-wire'],
    ['that of a credited person, by way of the outlet', ['wang-ming'], own, ['wang-ming'], 'delta-daily'],
    [
      'of all who are credited',
      ['wang-ming', 'upland-news'],
      own,
      ['wang-ming', 'upland-news'],
      'upland-news',
    ],
  ])('%s', (_, attributed, source, voices, origin) => {
    expect(voicesOf({ attributed, source })).toEqual(voices);
    expect(originOf({ attributed, source }, isOutlet)).toBe(origin);
  });

  test.each([
    ['upland', 0],
    ['upland-army', 0],
    ['wang-ming', 1],
    ['upland-news', 0],
    ['delta-daily', 1],
    ['world-wire', null],
    ['league-office', null],
    ['league', null],
    ['nobody', null],
  ])('%s is of side %s', (voice, side) => {
    expect(sideTeller(core.lanes, core.actors, detail.outlets)(voice)).toBe(side);
  });
});
