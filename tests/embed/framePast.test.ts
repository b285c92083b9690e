import { describe, expect, it } from 'vitest';
import { buildStory } from '../../scripts/stories.ts';
import { knownIn } from '../../src/embed/framePast.ts';
import { slimStory } from '../../src/embed/slimStory.ts';
import { knowledgeOf, parseDay } from '../../src/story/index.ts';

const { core, detail } = buildStory('data/korea-talks', process.cwd());
if (!core || !detail) throw new Error('the story does not compile');

describe('What a frame knows of a day without the accounts', () => {
  it('is what the reader page knows with them', () => {
    const knowledge = knowledgeOf(core, detail);
    for (const day of ['1990-01-01', '2018-03-01', '2019-01-10', '2026-01-01'].map(day => parseDay(day)!)) {
      const known = core.events.map((_, event) => (knowledge.isKnown(event, day) ? 1 : 0));
      expect([...knownIn(slimStory(core), day)]).toEqual(known);
    }
  });
});
