import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinStory, type OneFileStory, storyParts } from '../../src/story/authoring.ts';
import { embedCode } from '../../src/studio/embedCode.ts';
import { foreignStory } from '../../src/studio/foreign.ts';
import { withParameter } from '../../src/studio/withParameter.ts';

const small = join(import.meta.dirname, '../fixtures/small');
const parts = storyParts.map(part => [part, JSON.parse(readFileSync(join(small, `${part}.json`), 'utf8'))]);
const whole = joinStory(Object.fromEntries(parts) as OneFileStory);
const origins = ['https://data.example.org'];
const address = 'https://data.example.org/river.json';
const limits = { mostBytes: 2_000_000, timeoutMs: 50 };

const asked = (answer: (init?: RequestInit) => Response | Promise<Response>, url: string | null = address) =>
  foreignStory(url, origins, async (_, init) => answer(init), limits);

describe('A story from another address', () => {
  it('is shown with the name of its host', async () => {
    const found = await asked(() => new Response(whole));
    expect(found).toMatchObject({ host: 'data.example.org', address });
    expect('checked' in found && found.checked.core?.events.length).toBeGreaterThan(5);
  });

  it.each([
    [null, 'names no story'],
    ['river.json', 'is not an address'],
    ['https://elsewhere.example.org/river.json', 'does not show stories from elsewhere.example.org'],
    ['http://data.example.org/river.json', 'does not show stories from data.example.org'],
    ['https://data.example.org:8443/river.json', 'does not show stories from data.example.org:8443'],
    ['https://data.example.org.evil.example/river.json', 'does not show stories'],
    ['javascript:alert(1)', 'does not show stories'],
    ['https://me:word@data.example.org/river.json', 'may not hold a password'],
  ])('is not asked for at %j', async (url, why) => {
    let calls = 0;
    const found = await asked(() => {
      calls++;
      return new Response(whole);
    }, url);
    expect(found).toMatchObject({ fault: expect.stringContaining(why) });
    expect(calls).toBe(0);
  });

  it.each([
    ['a missing file', () => new Response('', { status: 404 }), 'answers 404'],
    ['a web page', () => new Response('<!doctype html>'), 'is not a story in one file'],
    ['other JSON', () => new Response('{"events": []}'), 'is not a story in one file'],
    ['a story cut off', () => new Response(whole.slice(0, 900)), 'is not a story in one file'],
    ['JSON 10,000 deep', () => new Response('['.repeat(10_000)), 'is not a story in one file'],
    ['too much', () => new Response('x'.repeat(2_000_001)), 'larger than'],
    ['no text', () => new Response(new Uint8Array([0xff, 0xfe, 0xff])), 'not in UTF-8'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'could not be reached'],
  ] as const)('that is %s is refused in a sentence', async (_, answer, why) => {
    expect(await asked(answer)).toMatchObject({ fault: expect.stringContaining(why) });
  });

  it('that does not come in time is given up', async () => {
    const found = await asked(
      init =>
        new Promise((_, fail) => init?.signal?.addEventListener('abort', () => fail(init.signal?.reason))),
    );
    expect(found).toMatchObject({ fault: expect.stringContaining('did not answer within') });
  });

  it('is asked for without cookies, address of origin or redirects', async () => {
    let sent: RequestInit | undefined;
    await asked(init => {
      sent = init;
      return new Response(whole);
    });
    expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  });
});

describe('The address of a page that shows one', () => {
  it('keeps the story whatever the app writes, and the app never sees it', () => {
    const written: string[] = [];
    const browser = {
      location: { pathname: '/open/', search: '?story=https%3A%2F%2Fa.example%2Fx&event=e&story=y' },
      history: {
        pushState: (_: unknown, __: string, url: string) => void written.push(url),
        replaceState: (_: unknown, __: string, url: string) => void written.push(url),
      },
      addEventListener: () => {},
      removeEventListener: () => {},
      setTimeout: () => 0,
      clearTimeout: () => {},
    };
    const bar = withParameter(browser, 'story', 'https://a.example/x');
    expect(bar.location.search).toBe('?event=e');
    bar.history.pushState(null, '', '?event=f');
    bar.history.replaceState(null, '', '/open/');
    expect(written).toEqual([
      '?story=https%3A%2F%2Fa.example%2Fx&event=f',
      '/open/?story=https%3A%2F%2Fa.example%2Fx',
    ]);
  });
});

describe('The code for an article', () => {
  it('is a frame with a title, whatever the title holds', () => {
    const code = embedCode({
      site: 'https://site.example/t/',
      title: 'A "great" <story>',
      story: `${address}?a=1&b=2`,
    });
    expect(code).toContain(
      'src="https://site.example/t/open/?story=https%3A%2F%2Fdata.example.org%2Friver.json%3Fa%3D1%26b%3D2"',
    );
    expect(code).toContain('title="A &quot;great&quot; &lt;story>"');
  });

  it.each(['', 'river.json', 'javascript:alert(1)', 'ftp://a.example/x'])('is none for %j', story => {
    expect(embedCode({ site: 'https://site.example/', title: 'A', story })).toBeNull();
  });
});
