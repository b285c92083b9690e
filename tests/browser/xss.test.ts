import { describe, expect, inject, test } from 'vitest';
import { parameters as frameParameters } from '../../src/embed/parameters.ts';
import { engines, testInEngines } from './engines/index.ts';
import type { Tab } from './engines/tab.ts';
import { classes, hostileEvents, packed, vectors } from './hostileStory.ts';

declare global {
  interface Window {
    /** Set by a vector that runs. */
    ran?: unknown;
    walked?: readonly string[] | null;
  }
}

const parameters =
  'event chapter compare from to q only actors issues kinds countries types view as-of since theme told spacing gap lang'.split(
    ' ',
  );
const queryOf = (names: readonly string[], text: string) =>
  `?${names.map(name => `${name}=${encodeURIComponent(text)}`).join('&')}`;

/** As long as a query may be, so that each vector is searched for whole. */
const words = packed(200);
/** A state with the next of these texts in its search, too. */
const searched = (state: string, i: number) =>
  `${state}&q=${encodeURIComponent(words[i % words.length] ?? '')}`;

/** Each event opened, some compared, and each vector in every parameter. */
const opened = [
  ...hostileEvents.map(id => `?event=${id}`),
  ...hostileEvents.filter((_, i) => i % 3 === 0).map(id => `?event=${id}&compare=1`),
];
const walks: readonly string[] = [
  ...opened.map(searched),
  ...packed(1_000).map(text => queryOf(parameters, text)),
];
/** The guide, chapters whose texts hold all vectors, and each view. */
const views: readonly string[] = [
  '?chapter=contents',
  ...['?chapter=chapter-0', '?chapter=chapter-1', '?chapter=chapter-2'],
  '?view=positions',
  '?view=promises',
  '?view=chronology',
].map((state, i) => searched(state, opened.length + i));

describe('The list of vectors', () => {
  test('is searched for to its end', () => {
    expect(opened.length + views.length).toBeGreaterThanOrEqual(words.length);
  });

  test('has at least 150, each once, with the class and whose class it is', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(150);
    expect(new Set(vectors).size).toBe(vectors.length);
    for (const { name, after } of classes) expect(`${name}: ${after}`).toMatch(/\w+: \w+/);
  });
});

/** Where no policy helps every text counts; where it does, a part of them shows that it lets the pages be. */
const servers = [
  ['site', 'with the pages’ policy', [...walks.filter((_, i) => i % 4 === 0), ...views]],
  ['bareSite', 'without a policy', [...walks, ...views]],
] as const;
/** A hundred states of a page: more than other tests ask of one. */
const timeoutMs = 240_000;
/** So many states between two looks at a page: a slow engine must answer within the patience of a look. */
const stride = 4;

describe.each(servers)('On the %s, %s,', (server, _, states) => {
  testInEngines(
    'no text of a story and no parameter becomes more than text',
    async ({ open }) => {
      const site = inject(server);
      const tab = await open(`${site}hostile/${queryOf(parameters, packed(200)[0] ?? '')}`);
      await tab.until(() => document.documentElement.dataset.idle === 'true');
      for (let at = 0; at < states.length; at += stride) {
        await tab.evaluate(walk, states.slice(at, at + stride));
        await expect.poll(() => tab.evaluate(() => window.walked), { timeout: 60_000 }).toEqual([]);
      }
      const missing = (shown: readonly string[]) =>
        shown.filter(vector => !(document.body.textContent ?? '').includes(vector));
      expect(await tab.evaluate(missing, vectors)).toEqual([]);
      await tab.goto(`${site}hostile/${hostileEvents[0]}/${queryOf(parameters, packed(200)[1] ?? '')}`);
      await expectClean(tab);
      await tab.goto(`${site}hostile/embed/${queryOf(frameParameters, packed(200)[2] ?? '')}`);
      await expectClean(tab);
    },
    engines,
    timeoutMs,
  );
});

testInEngines(
  'A vector that is taken for markup where no policy holds would be noticed',
  async ({ open }) => {
    const tab = await open(`${inject('bareSite')}half-broken/`);
    await tab.until(() => document.documentElement.dataset.idle === 'true');
    await tab.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=data:, onerror=ran=1>'));
    await tab.until(() => window.ran);
    await tab.evaluate(walk, []);
    expect(await tab.until(() => window.walked)).toEqual(
      expect.arrayContaining(['a script ran', '<img onerror>']),
    );
  },
);

async function expectClean(tab: Tab): Promise<void> {
  await tab.until(() => document.documentElement.dataset.idle === 'true');
  await tab.evaluate(walk, []);
  expect(await tab.until(() => window.walked)).toEqual([]);
}

/* What follows runs in the page. */

/** Goes to each query as Back would, and collects in `walked` what is more than text there. */
function walk(queries: readonly string[]): void {
  window.walked = null;
  const found = new Set<string>();
  const left = [...queries];
  const look = () => {
    if (window.ran !== undefined) found.add('a script ran');
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      const type = element.getAttribute('type') ?? '';
      const isData = /^application\/(ld\+)?json$/.test(type);
      const isOwn =
        name === 'script' &&
        'src' in element &&
        new URL(String(element.src), location.href).origin === location.origin;
      if (name === 'script' && !isData && !(isOwn && element.hasAttribute('src'))) found.add('<script>');
      if (
        /^(iframe|object|embed|base|frame|frameset|form|applet|portal|marquee|math|foreignobject)$/.test(name)
      )
        found.add(`<${name}>`);
      if (name === 'meta' && element.hasAttribute('http-equiv')) found.add('<meta http-equiv>');
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^srcdoc$/.test(attribute)) found.add(`<${name} ${attribute}>`);
        const address = [...value].filter(letter => letter > ' ').join('');
        if (
          /^(xlink:)?href$|^src$|action$|^data$/.test(attribute) &&
          /^(javascript|vbscript|data):/i.test(address)
        )
          found.add(`<${name} ${attribute}=${value}>`);
      }
    }
  };
  const step = () => {
    look();
    const query = left.shift();
    if (query === undefined) {
      window.walked = [...found];
      return;
    }
    try {
      history.replaceState(null, '', query);
    } catch {
      // WebKit takes a hundred in ten seconds, and the page makes some of its own.
      left.unshift(query);
      setTimeout(step, 1_000);
      return;
    }
    window.dispatchEvent(new PopStateEvent('popstate'));
    requestAnimationFrame(() => setTimeout(step));
  };
  step();
}
