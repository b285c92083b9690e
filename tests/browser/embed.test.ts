import { describe, expect, inject } from 'vitest';
import { embedCode, serveArticle } from './article.ts';
import { type Page, type Stage, type Tab, testInEngines } from './engines/index.ts';

const talks = '2019-01-08-xi-kim-talks';
const days = 'data-from="2018-12-28" data-to="2019-02-02"';

/** Opens an article with that body, and closes its server when the test is done with it. */
async function inArticle(
  { open }: Stage,
  body: string,
  run: (tab: Tab, address: string) => Promise<void>,
  site = inject('site'),
): Promise<void> {
  const article = await serveArticle(site, body);
  try {
    await run(await open(article.address), article.address);
  } finally {
    await article.close();
  }
}

const idle = (frame: Page) => frame.until(() => document.documentElement.dataset.idle === 'true');
const heard = (tab: Tab) => tab.evaluate(() => (window as unknown as { heard: readonly string[][] }).heard);
const heightOf = (tab: Tab, selector: string) =>
  tab.evaluate(selector => document.querySelector<HTMLElement>(selector)!.offsetHeight, selector);

/** Turns the wheel over a frame until its article scrolls: the first turn after a page has loaded WebKit may lose. */
const turnWheel = (frame: Page, selector: string, tab: Tab) =>
  expect
    .poll(async () => {
      await frame.wheel(selector, 120);
      return tab.evaluate(() => scrollY);
    })
    .toBeGreaterThan(0);

/** Whether all of a frame's content has its room: nothing scrolls, and the foot stands at the end. */
const fits = (frame: Page) =>
  frame.until(() => {
    const [whole, panel] = [document.querySelector('.em-frame'), document.querySelector('.em-panel')];
    if (!whole?.querySelector('.em-foot')) return false;
    const roots = [document.documentElement, whole, ...(panel ? [panel] : [])];
    return roots.every(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight + 1);
  });

describe('An embed in an article of another origin', () => {
  const widths = [280, 360, 720, 1100];
  const body = widths
    .map(width => `<div class="w${width}">${embedCode('korea-talks', `id="e${width}" ${days}`)}</div>`)
    .join('');

  testInEngines('gets its height right, at every width, open and closed', stage =>
    inArticle(stage, body, async tab => {
      for (const width of widths) {
        const selector = `#e${width} iframe`;
        await tab.evaluate(selector => document.querySelector(selector)!.scrollIntoView(), selector);
        const frame = tab.frame(selector);
        await idle(frame);
        await fits(frame);
        const closed = await heightOf(tab, selector);
        expect(closed, `${width} px wide`).toBeGreaterThanOrEqual(420);
        await tab.evaluate(
          ({ width, event }) => window.demarche!(document.querySelector(`#e${width}`)!).set({ event }),
          { width, event: talks },
        );
        await frame.until(() => document.querySelectorAll('.rd-brief-account .rd-claim').length === 2);
        await fits(frame);
        expect(await heightOf(tab, selector), `${width} px wide, open`).toBeGreaterThan(closed);
        await frame.click('.rd-brief-head button');
        await expect.poll(() => heightOf(tab, selector)).toBe(closed);
      }
    }),
  );

  testInEngines('opens what a link of the text names, and tells what is opened in it', stage =>
    inArticle(
      stage,
      `<p>They <a id="link" href="SITEkorea-talks/" data-demarche-event="${talks}">talked</a>.</p>
       ${embedCode('korea-talks', `id="embed" ${days}`)}`,
      async tab => {
        const frame = tab.frame('#embed iframe');
        await idle(frame);
        await expect.poll(() => heard(tab)).toEqual([['demarche:ready', 'embed', null]]);
        await tab.click('#link');
        await frame.until(() => document.querySelector('.rd-brief-title')?.textContent?.includes('Xi'));
        await expect.poll(() => heard(tab)).toContainEqual(['demarche:select', 'embed', talks]);
        await frame.click('.rd-brief-head button');
        await expect.poll(async () => (await heard(tab)).at(-1)).toEqual(['demarche:select', 'embed', null]);
        expect(await tab.evaluate(() => document.title)).toBe('An article');
      },
    ),
  );

  testInEngines('opens a source in a new tab that knows nothing of the article', stage =>
    inArticle(stage, embedCode('local', 'id="embed" data-event="2019-01-07-ford-summit"'), async tab => {
      const frame = tab.frame('#embed iframe');
      await idle(frame);
      // Before its accounts come the event has one source.
      await frame.until(() => document.querySelectorAll('.rd-brief-address').length > 1);
      await frame.click('.rd-brief-page a');
      const source = await tab.opened();
      await source.until(() => document.title === 'The newspaper');
      expect(await source.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
      expect(await source.address()).toContain(inject('newspaper'));
      const address = await frame.evaluate(() => document.querySelector('.rd-brief-address')?.textContent);
      expect(address).toBe(await source.address());
    }),
  );

  testInEngines('leaves Back to the article', stage =>
    inArticle(stage, embedCode('korea-talks', `id="embed" ${days}`), async (tab, address) => {
      await tab.goto(`${address}before`);
      await tab.click('#on');
      const frame = tab.frame('#embed iframe');
      await idle(frame);
      const length = await tab.evaluate(() => history.length);
      await frame.click('.em-title button[aria-label="Zoom in"]');
      await frame.until(() => location.search.includes('from=2019-01'));
      await tab.evaluate(event => window.demarche!(document.querySelector('#embed')!).set({ event }), talks);
      await frame.until(event => location.search.includes(event), talks);
      expect(await tab.evaluate(() => history.length)).toBe(length);
      await tab.back();
      await tab.until(() => document.title === 'Before');
    }),
  );

  testInEngines('lets the wheel scroll the article, and zooms by wheel with Ctrl', stage =>
    inArticle(
      stage,
      `${embedCode('korea-talks', `id="embed" ${days}`)}<div class="tall"></div>`,
      async tab => {
        const frame = tab.frame('#embed iframe');
        await idle(frame);
        await frame.wheel('.tl-plot', -100, 'Control');
        await frame.until(() => location.search && !location.search.includes('from=2018-12-28'));
        expect(await tab.evaluate(() => scrollY)).toBe(0);
        await idle(frame);
        const search = await frame.evaluate(() => location.search);
        await turnWheel(frame, '.tl-plot', tab);
        expect(await frame.evaluate(() => location.search)).toBe(search);
      },
    ),
  );

  const downward = `${embedCode('korea-talks', `id="down" ${days} data-orientation="vertical"`)}<div class="tall"></div>`;
  const scrolled = (frame: Page) => frame.evaluate(() => document.querySelector('.tl-scroll')!.scrollTop);

  testInEngines('runs downward where it is asked to', stage =>
    inArticle(stage, downward, async tab => {
      const frame = tab.frame('#down iframe');
      await idle(frame);
      await fits(frame);
      expect(await heightOf(tab, '#down iframe')).toBeGreaterThan(600);
      const order = await frame.evaluate(() =>
        [...document.querySelectorAll('.tl-hits .tl-hit')].map(hit => hit.getBoundingClientRect().y),
      );
      expect(order.length).toBeGreaterThan(3);
      expect(order.at(-1)! - order[0]!).toBeGreaterThan(200);
      const before = await scrolled(frame);
      await frame.click('button[aria-label="Zoom in"]');
      await expect.poll(() => scrolled(frame)).not.toBe(before);
    }),
  );

  // WebKit's driver does not always turn the wheel over a part that the page alone may scroll.
  testInEngines(
    'leaves the wheel to the article there, too',
    stage =>
      inArticle(stage, downward, async tab => {
        const frame = tab.frame('#down iframe');
        await idle(frame);
        const before = await scrolled(frame);
        await turnWheel(frame, '.tl-scroll', tab);
        expect(await scrolled(frame)).toBe(before);
      }),
    ['Chromium', 'Firefox'],
  );

  testInEngines('works on a host that sends no headers, but for the accounts', stage => {
    stage.excuse(/CORS|ERR_FAILED|no answer/);
    return inArticle(
      stage,
      embedCode('local', 'id="embed" data-event="2019-01-07-ford-summit"'),
      async tab => {
        const frame = tab.frame('#embed iframe');
        await idle(frame);
        await frame.until(() => document.querySelectorAll('.tl-shape').length > 2);
        await frame.until(() => document.querySelector('.rd-brief [role=alert]'));
        expect(await frame.evaluate(() => document.querySelectorAll('.rd-brief-page a').length)).toBe(1);
      },
      inject('bareSite'),
    );
  });
});
