import { describe, expect, it } from 'vitest';
import { buildStory } from '../../scripts/stories.ts';
import { aheadOn, toldBy } from '../../src/embed/beside.ts';
import { besideOf } from '../../src/embed/besideOf.ts';
import { knowledgeOf, parseDay, tellersOf, tellingOf, toldEvents } from '../../src/story/index.ts';

const { core, detail } = buildStory('data/korea-talks', process.cwd());
if (!core || !detail) throw new Error('the story does not compile');
/** As it comes out of its script. */
const beside = JSON.parse(JSON.stringify(besideOf(core, detail))) as ReturnType<typeof besideOf>;

describe('The script beside the page for frames', () => {
  it('tells of every day what was expected on it, as the reader page does', () => {
    const knowledge = knowledgeOf(core, detail);
    const days = [
      ...detail.expectations.map(({ asOf }) => asOf),
      parseDay('1985-01-01')!,
      parseDay('2026-01-01')!,
    ];
    for (const day of days) {
      const expected = knowledge.expectedOn(day).map(({ event, expectation }) => [event, expectation.label]);
      const told = [...aheadOn(beside, day)].map(([event, { label }]) => [event, label]);
      expect(new Map(told as [number, string][])).toEqual(new Map(expected as [number, string][]));
    }
  });

  it('tells of everyone through whom the story can be read which events they tell', () => {
    const tellers = tellersOf(core, detail);
    expect(tellers.length).toBeGreaterThan(20);
    for (const { told } of tellers) {
      const events = toldEvents(core, detail, tellingOf(detail, told)!);
      expect(toldBy(beside, told, core.events.length)?.join('')).toBe(events.join(''));
    }
  });

  it('restricts nothing to those whom the story does not know', () => {
    for (const by of [null, 'nobody', 'constructor', '__proto__', 'country:xx'])
      expect(toldBy(beside, by, 3)).toBeNull();
    expect(toldBy(null, 'xinhua', 3)).toBeNull();
  });
});
