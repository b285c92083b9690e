import fc from 'fast-check';
import { expect, inject } from 'vitest';
import { changeValues } from '../fuzz/changes.ts';
import { someChanges } from '../fuzz/damages.ts';
import { damagedFiles } from './damaged.ts';
import { engines, type Tab, testInEngines } from './engines/index.ts';
import { faultyLine } from './faultyLine.ts';

/* A few in the tests; `FUZZED_PAGES=200 npx vitest run --project browser tests/browser/fuzzed.test.ts` tries more. */
const tried = Number(process.env.FUZZED_PAGES ?? 5);
const timeoutMs = 90_000 + tried * 10_000;
/** Each engine tries others. */
const first = (engine: (typeof engines)[number]) => engines.indexOf(engine) * tried;

const core = /\/data\/core-[^/]*\.json$/;

testInEngines(
  'A damaged story from another address is shown, or what is wrong with it: no page stays blank',
  async ({ engine, open }) => {
    const tab = await open(`${inject('site')}404.html`);
    for (let n = first(engine); n < first(engine) + tried; n++) {
      const story = `${inject('stories')}${damagedFiles(n)}`;
      await tab.goto(`${inject('site')}open/?story=${encodeURIComponent(story)}`);
      expect(await whatIsThere(tab), story).toMatch(/^(This story cannot be shown|a timeline)/);
    }
  },
  engines,
  timeoutMs,
);

testInEngines(
  'A story file that comes damaged and is still JSON leaves the page or its text',
  async ({ engine, open, excuse }) => {
    // What React says where it takes the page down, and what the browser says of the fault.
    excuse(/./);
    const line = await faultyLine(inject('site'));
    try {
      const tab = await open(`${line.address}404.html`);
      for (let n = first(engine); n < first(engine) + tried; n++) {
        const [changes = []] = fc.sample(someChanges, { numRuns: 1, seed: n });
        line.breakAt(core, async (response, whole) => {
          const values = { story: JSON.parse(String(await whole())), actors: {}, sources: {}, events: {} };
          for (const change of changes) changeValues(values, change);
          response.setHeader('Content-Type', 'application/json').end(JSON.stringify(values.story));
        });
        await tab.goto(line.address);
        expect(await whatIsThere(tab), JSON.stringify(changes)).toMatch(/^(a timeline|text)/);
      }
    } finally {
      await line.close();
    }
  },
  engines,
  timeoutMs,
);

/** What a reader has before the eyes once the page is at rest; nothing where it is blank. */
async function whatIsThere(tab: Tab): Promise<string> {
  await expect
    .poll(() => tab.evaluate(() => document.documentElement.dataset.idle).catch(() => null))
    .toBe('true');
  return tab.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].some(({ clientHeight }) => clientHeight > 0);
    if (document.documentElement.dataset.app === 'failed')
      return seen('#failed-words') || seen('h3') ? 'text' : 'blank';
    if (document.querySelector('.tl') && seen('.app-header')) return 'a timeline';
    return document.querySelector('h1')?.textContent || 'blank';
  });
}
