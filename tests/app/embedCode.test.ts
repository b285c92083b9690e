import { describe, expect, it } from 'vitest';
import { type Embedding, embedAddress, frameCode, scriptCode } from '../../src/app/embedCode.ts';
import {
  creditLine,
  editionHome,
  editionOf,
  isMoreThanAFrame,
  livingHome,
  newestEdition,
  parametersOf,
  pictureOf,
} from '../../src/app/sharing.ts';
import { shownAtFirst } from '../../src/app/state.ts';
import { core, day } from './fixture.ts';

const embedding: Embedding = {
  site: 'https://site.example/a/',
  home: 'https://site.example/a/talks/',
  parameters: new URLSearchParams('event=x&actors=a,b'),
  title: 'Talks & "more"',
  picture: { address: 'https://site.example/a/talks/pictures/x.png', alt: 'Two <lanes>' },
};

describe('A view', () => {
  const shown = shownAtFirst(core, { event: null, asOf: null });

  it('goes into an embed with the day, the filters and the sources to which it is restricted', () => {
    const choice = { withEvent: true, withWindow: true, theme: 'auto', language: 'en' } as const;
    const restricted = { ...shown, asOf: day('2019-01-10'), told: 'country:cn' };
    const parameters = parametersOf(restricted, core, choice);
    expect([parameters.get('as-of'), parameters.get('told')]).toEqual(['2019-01-10', 'country:cn']);
    expect(isMoreThanAFrame(restricted, core)).toBe(false);
    expect(parametersOf(shown, core, { ...choice, language: 'ko' }).get('lang')).toBe('ko');
  });

  it('of two days compared, or of a search, is more than a frame shows', () => {
    expect(isMoreThanAFrame({ ...shown, asOf: day('2019-01-10'), since: day('2019-01-01') }, core)).toBe(
      true,
    );
    expect(isMoreThanAFrame({ ...shown, query: 'summit' }, core)).toBe(true);
  });
});

describe('The embed code', () => {
  it('is complete without its script: a link and a still picture', () => {
    expect(
      scriptCode(embedding),
    ).toBe(`<div data-demarche="https://site.example/a/" data-story="talks" data-event="x" data-actors="a,b">
  <a href="https://site.example/a/talks/?event=x&amp;actors=a,b">Talks &amp; &quot;more&quot;</a>
  <noscript><img src="https://site.example/a/talks/pictures/x.png" alt="Two &lt;lanes&gt;" width="1200" height="630"></noscript>
</div>
<script async src="https://site.example/a/embed.js"></script>`);
  });

  it('names no picture where there is none', () => {
    expect(scriptCode({ ...embedding, picture: null })).not.toContain('noscript');
  });

  it('names an edition by its path', () => {
    const home = 'https://site.example/a/talks/editions/2026-01-01/';
    expect(scriptCode({ ...embedding, home })).toContain('data-story="talks/editions/2026-01-01"');
  });

  it('is a closed box of its own where scripts are not taken', () => {
    const code = frameCode(embedding, 480);
    expect(code).toContain(`src="${embedAddress(embedding).replace('&', '&amp;')}"`);
    expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(code).toContain('title="Talks &amp; &quot;more&quot;"');
    expect(embedAddress(embedding)).toBe('https://site.example/a/talks/embed/?event=x&actors=a,b');
  });
});

describe('What goes into an embed', () => {
  const shown = {
    ...shownAtFirst(core, { event: 1 }),
    window: { from: day('2018-01-01'), to: day('2018-02-01') },
    query: 'x',
    theme: 'dark' as const,
  };
  const parameters = (withEvent: boolean, withWindow: boolean) =>
    String(parametersOf(shown, core, { withEvent, withWindow, theme: 'auto', language: 'en' }));

  it('is the event and the days in view, as far as they are chosen, and never a search', () => {
    const id = core.events[1]?.id;
    expect(parameters(true, true)).toBe(`event=${id}&from=2018-01-01&to=2018-01-31`);
    expect(parameters(true, false)).toBe(`event=${id}`);
    expect(parameters(false, true)).toBe('from=2018-01-01&to=2018-01-31');
    expect(parameters(false, false)).toBe('');
  });

  it('is the even spacing of what is shown', () => {
    const even = { ...shownAtFirst(core), even: true };
    const choice = { withEvent: true, withWindow: true, theme: 'auto', language: 'en' } as const;
    expect(String(parametersOf(even, core, choice))).toBe('spacing=even');
  });
});

describe('An edition', () => {
  it('is known by its address, and so is the story that goes on', () => {
    const home = 'https://site.example/talks/editions/2026-01-01/';
    expect(editionOf(home)).toBe('2026-01-01');
    expect(livingHome(home)).toBe('https://site.example/talks/');
    expect(editionOf('https://site.example/talks/')).toBeNull();
    expect(editionHome('https://site.example/talks/', '2026-01-01')).toBe(home);
    expect(editionHome(home, '2026-02-01')).toBe('https://site.example/talks/editions/2026-02-01/');
  });

  it('that is the newest stands in the page’s data, or there is none', () => {
    expect(newestEdition('{"newestEdition":"2026-01-01"}')).toBe('2026-01-01');
    for (const block of [null, '', '{}', 'null', '{"newestEdition":"../../x"}', '{"newestEdition":1}'])
      expect(newestEdition(block)).toBeNull();
  });
});

describe('What stands beside a picture', () => {
  it('says what it shows, and where it is from', () => {
    const event = core.events[0];
    const { address, alt } = pictureOf(core, event, embedding.home, 'en-GB');
    expect(address).toBe(`${embedding.home}pictures/${event?.id}.png`);
    expect(alt).toContain(event?.title);
    expect(pictureOf(core, undefined, embedding.home, 'en-GB').alt).toContain('United States, China, Others');
    expect(creditLine(core, event, 'https://x.example/', 'en-GB')).toMatch(/The editors, Démarche\. https:/);
  });
});
