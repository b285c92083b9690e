import { describe, expect, it } from 'vitest';
import { buildStory } from '../../scripts/stories.ts';
import { onTwoLanes } from '../../src/embed/fewerLanes.ts';
import { detailOf, slimStory, withTitles } from '../../src/embed/slimStory.ts';
import { indexStory } from '../../src/story/index.ts';

const project = process.cwd();
const { core, detail } = buildStory('data/korea-talks', project);
if (!core || !detail) throw new Error('the story does not compile');

describe('The slim story', () => {
  it('keeps what the line draws, and has its titles back from the list', () => {
    const slim = withTitles(
      slimStory(core),
      core.events.map(({ title }) => title),
    );
    for (const [at, event] of core.events.entries()) {
      const { id, title, label, date, kind, by, to, weight, happened, otherDates } = event;
      expect(slim.events[at]).toMatchObject({
        id,
        title,
        label,
        date,
        kind,
        by,
        to,
        weight,
        happened,
        otherDates,
      });
    }
    expect(slim.lanes).toEqual(core.lanes);
  });

  it('falls back on an event’s label where the list lacks its title', () => {
    expect(withTitles(slimStory(core), []).events[0]?.title).toBe(core.events[0]?.label);
  });

  it('opens on the same chapter as the story', () => {
    expect(slimStory(core).chapters.map(({ id }) => id)).toEqual([core.opening]);
  });
});

describe('What is said of one event', () => {
  it('is all that the story says of it, and no more', () => {
    const id = '2019-01-08-xi-kim-talks';
    const one = detailOf(detail, id);
    expect(one.accounts).toEqual(indexStory(core, detail).accountsOf(id));
    const index = indexStory(core, one);
    for (const account of one.accounts) {
      const source = index.source(account.source);
      expect(source).toBeDefined();
      expect(index.outlet(source?.outlet ?? '')).toBeDefined();
    }
    expect(Object.keys(one.summaries)).toEqual([id]);
    expect(one.sources.length).toBeLessThan(50);
  });
});

describe('A story on two lanes', () => {
  it('keeps the busiest lane and the others, and every actor on one of them', () => {
    const two = onTwoLanes(core);
    expect(two.lanes.map(({ id }) => id)).toEqual(['dprk', core.lanes.at(-1)?.id]);
    expect(new Set(two.actors.map(({ lane }) => lane))).toEqual(new Set([0, 1]));
    const before = core.lanes.findIndex(({ id }) => id === 'dprk');
    for (const [at, actor] of core.actors.entries())
      expect(two.actors[at]?.lane).toBe(actor.lane === before ? 0 : 1);
  });
});
