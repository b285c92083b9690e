import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Promises } from '../../src/reader/Promises.tsx';
import { type Day, indexStory, type StoryCore } from '../../src/story/index.ts';
import { coreOf, firstDay } from '../story/linked.ts';

const story = coreOf([
  { day: 0, kind: 'agreement', by: [0, 1] },
  { day: 6, links: [{ to: 0, relation: 'fulfils' }] },
  { day: 400, happened: false, links: [{ to: 0, relation: 'breaks' }] },
  { day: 420, kind: 'agreement', by: [1, 2] },
]);

function markup(core: StoryCore, until: number, shown: readonly number[] = [0, 1, 2, 3]): string {
  return renderToStaticMarkup(
    <Promises
      core={core}
      index={indexStory(core)}
      shown={new Set(shown.map(at => core.events[at]!.id))}
      until={(firstDay + until) as Day}
      lookingBack={until < 450}
      locale="en-GB"
      eventHref={id => `?event=${id}`}
      onOpen={() => {}}
      openedId={null}
    />,
  );
}

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the list of promises', () => {
  it('counts them by what became of them and puts the open ones first', () => {
    const text = words(markup(story, 450));
    expect(text).toContain('2 promises: 1 open and 1 partly fulfilled');
    expect(text.indexOf('Open 1')).toBeLessThan(text.indexOf('Partly fulfilled 1'));
    expect(text).toContain('for 30 days, at the end of this story, 27 March 2019');
  });

  it('tells each step with its event, its date and the days it took', () => {
    const html = markup(story, 450);
    expect(html).toContain('href="?event=e0001"');
    expect(words(html)).toMatch(/Fulfilled Event 1 .*after about 6 days/);
    expect(words(html)).toMatch(/Broken Event 2 \(did not happen\)/);
  });

  it('tells what was known on the day that is looked back to', () => {
    const text = words(markup(story, 20));
    expect(text).toContain('As known on 21 January 2018: 1 promise: 1 fulfilled');
    expect(text).not.toContain('Broken');
  });

  it('lists those alone that the filters leave', () => {
    expect(words(markup(story, 450, [3]))).toContain('1 promise: 1 open');
    expect(words(markup(story, 450, []))).toContain('0 promises');
  });

  it('shows a title with markup in it as text', () => {
    const core = {
      ...story,
      events: story.events.map(event => ({ ...event, title: '<img src=x onerror=alert(1)>' })),
    };
    expect(markup(core, 450)).not.toContain('<img');
  });
});
