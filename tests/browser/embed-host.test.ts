import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { embedCode, serveArticle } from './article.ts';
import { eventOf, events } from './story.ts';
import { firstVisit, test, type Visit } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');

/** Opens an article with that body, and closes its server when the test is done with it. */
async function inArticle(visit: Visit, body: string, run: (page: Page) => Promise<void>): Promise<void> {
  const article = await serveArticle(inject('site'), body);
  try {
    const page = await visit.blank({ viewport: { width: 900, height: 900 } });
    await page.goto(article.address);
    await run(page);
  } finally {
    await article.close();
  }
}

/** The document in the n-th frame, at rest. */
async function frameOf(page: Page, selector = 'iframe'): Promise<Frame> {
  const handle = await page.waitForSelector(selector, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame ${selector}`);
  await frame.waitForSelector('html[data-idle="true"]', { state: 'attached' });
  return frame;
}

const heightOf = (page: Page, selector = 'iframe:not([id])') =>
  page.locator(selector).evaluate(frame => (frame as HTMLElement).offsetHeight);

describe('The script of an article', () => {
  test('makes one frame of each element, added later or hidden at first, however often it is included', async ({
    visit,
  }) => {
    const code = embedCode('korea-talks');
    await inArticle(visit, `${code}<div class="hidden">${code}</div>`, async page => {
      await frameOf(page);
      expect(await page.locator('iframe').count()).toBe(2);
      await page.evaluate(() => {
        const box = document.createElement('div');
        box.setAttribute('data-demarche', '');
        box.setAttribute('data-story', 'korea-talks');
        box.id = 'later';
        document.body.prepend(box);
      });
      await frameOf(page, '#later iframe');
      await page.evaluate(() => document.querySelector('.hidden')?.classList.remove('hidden'));
      await page.locator('iframe').last().scrollIntoViewIfNeeded();
      await expect.poll(() => page.evaluate(() => (window as unknown as { heard: [] }).heard.length)).toBe(3);
      expect(await page.locator('iframe').count()).toBe(3);
    });
  });

  test('gives its frames a title and a closed box, and hides the link that stood in for them', async ({
    visit,
  }) => {
    await inArticle(visit, embedCode('korea-talks'), async page => {
      await frameOf(page);
      const frame = page.locator('iframe');
      expect(await frame.getAttribute('sandbox')).toBe(
        'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      );
      expect(await frame.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(await frame.getAttribute('loading')).toBe('lazy');
      expect(await frame.getAttribute('title')).toBe('The story');
      await page.getByRole('link', { name: 'The story' }).waitFor({ state: 'hidden' });
    });
  });

  test('keeps the height of a frame that the article has written itself', async ({ visit }) => {
    const frame = '<iframe data-demarche src="SITEkorea-talks/embed/" width="700" height="300"></iframe>';
    await inArticle(visit, `${frame}<script async src="SITEembed.js"></script>`, async page => {
      await frameOf(page);
      await expect.poll(() => heightOf(page)).toBeGreaterThan(420);
      expect(await page.locator('iframe').getAttribute('title')).toBe('Timeline');
    });
  });

  test('leaves link and picture where the frame never becomes ready', async ({ visit }) => {
    visit.excuse(/frame-ancestors|404|no answer/);
    const picture = '<noscript><img src="SITEfavicon.svg" alt="Five lanes"></noscript>';
    const article = await serveArticle(inject('site'), embedCode('nowhere', '', picture));
    const page = await visit.blank();
    await page.clock.install();
    await page.goto(article.address);
    await page.locator('iframe').waitFor();
    await expect
      .poll(async () => {
        await page.clock.runFor(11_000);
        return page.locator('iframe').isVisible();
      })
      .toBe(false);
    await page.getByRole('link', { name: 'The story' }).waitFor();
    await page.getByRole('img', { name: 'Five lanes' }).waitFor();
    await article.close();
  });
});

describe('A hostile frame', () => {
  test('that is no embed is not heard, and one that is gets a height within bounds at most', async ({
    visit,
  }) => {
    const body = `${embedCode('korea-talks')}<iframe id="stranger" src="/evil"></iframe>
      <iframe id="adopted" data-demarche title="Evil" src="/evil"></iframe>`;
    await inArticle(visit, body, async page => {
      await frameOf(page);
      const before = await heightOf(page);
      await expect.poll(() => heightOf(page, '#adopted')).toBe(504);
      expect(await heightOf(page)).toBe(before);
      expect(await heightOf(page, '#stranger')).toBeLessThan(200);
      const [address, polluted, children] = await page.evaluate(() => [
        location.pathname,
        ({} as { polluted?: number }).polluted ?? null,
        document.querySelectorAll('img, b').length,
      ]);
      expect([address, polluted, children]).toEqual(['/', null, 0]);
    });
  });
});

describe('A hostile article', () => {
  test('changes nothing by a flood of messages that are none', async ({ visit }) => {
    await inArticle(visit, embedCode('korea-talks'), async page => {
      const frame = await frameOf(page);
      const before = await frame.evaluate(() => document.title);
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector('iframe')!;
        const odd: unknown[] = [
          null,
          'set',
          { demarche: 1, type: 'set', event: { length: 1e9 } },
          {
            demarche: 1,
            type: 'set',
            event: 'javascript:alert(1)',
            from: 'data:text/html,x',
            view: '__proto__',
          },
          { demarche: 1, type: 'open', href: 'javascript:alert(1)' },
          JSON.parse('{"demarche":1,"type":"set","__proto__":{"event":"x","polluted":1}}'),
          { demarche: 2, type: 'set', theme: 'dark' },
        ];
        for (let i = 0; i < 10_000; i++) contentWindow!.postMessage(odd[i % odd.length], '*');
      });
      await page.evaluate(
        event => window.demarche!(document.querySelector('[data-demarche]')!).set({ event }),
        talks.id,
      );
      await frame.waitForSelector('.rd-brief-title');
      await frame
        .evaluate(() => ({ polluted: ({} as { polluted?: number }).polluted }))
        .then(({ polluted }) => {
          expect(polluted).toBeUndefined();
        });
      await page.evaluate(() =>
        window.demarche!(document.querySelector('[data-demarche]')!).set({ event: null }),
      );
      await frame.waitForSelector('.rd-brief-title', { state: 'detached' });
      await expect.poll(() => frame.evaluate(() => document.title)).toBe(before);
      await expect
        .poll(() => frame.evaluate(() => location.search))
        .not.toMatch(/event|theme|view|__proto__/);
    });
  });

  test('gets the story as ever for addresses and code in any parameter', async ({ visit }) => {
    const names = [
      'event',
      'from',
      'to',
      'as-of',
      'actors',
      'issues',
      'view',
      'theme',
      'lang',
      'orientation',
      'panel',
    ];
    const odd = names.map(name => `data-${name}="javascript:alert(1)"`).join(' ');
    await inArticle(visit, embedCode('korea-talks', `${odd} data-height="data:text/html,x"`), async page => {
      const frame = await frameOf(page);
      expect(await frame.locator('.tl-shape').count()).toBeGreaterThan(10);
      await expect.poll(() => heightOf(page)).toBeGreaterThan(420);
    });
  });
});

describe('The embed', () => {
  test('asks no other origin for anything, and keeps nothing', async ({ visit }) => {
    const asked: string[] = [];
    const article = await serveArticle(inject('site'), embedCode('korea-talks', `data-event="${talks.id}"`));
    const page = await visit.blank({ storageState: firstVisit });
    page.on('request', request => asked.push(new URL(request.url()).origin));
    await page.goto(article.address);
    const frame = await frameOf(page);
    await frame.waitForSelector('.rd-claim');
    const origins = [article.address, inject('site')].map(address => new URL(address).origin);
    expect(new Set(asked)).toEqual(new Set(origins));
    const state = await page.context().storageState();
    expect(state).toEqual({ cookies: [], origins: [] });
    expect(await frame.evaluate(() => [self.origin, document.referrer])).toEqual(['null', '']);
    await article.close();
  });

  test('is a short chronology without scripts, with a source for each event', async ({ visit }) => {
    const page = await visit.blank({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}korea-talks/embed/`);
    const entries = page.getByRole('listitem');
    expect(await entries.count()).toBe(events.length);
    // At the top, not below an empty screen.
    expect((await page.getByRole('heading', { level: 1 }).boundingBox())!.y).toBeLessThan(60);
    const entry = entries.filter({ hasText: talks.title });
    await entry.waitFor();
    expect(await entry.getByRole('link').getAttribute('href')).toMatch(/^https?:/);
  });

  test('shows what was known on the day that the article names, and on another when it sets one', async ({
    visit,
  }) => {
    const early = '2018-03-01';
    await inArticle(
      visit,
      embedCode('korea-talks', `data-event="${talks.id}" data-as-of="${early}" data-view="chronology"`),
      async page => {
        const frame = await frameOf(page);
        const entry = (of: { readonly title: string }) =>
          frame.locator('#em-list li', { hasText: of.title }).first();
        await expect.poll(() => entry(talks).isVisible()).toBe(false);
        expect(await entry(events[0]!).isVisible()).toBe(true);
        await frame.getByText('As known on 1 March 2018').waitFor();
        await page.evaluate(() =>
          window.demarche!(document.querySelector('[data-demarche]')!).set({ view: 'timeline' }),
        );
        // Nothing tells of an event of the next year, open or not.
        await frame.getByText('Not yet known on this day').first().waitFor();
        expect(await frame.locator('.em-panel').textContent()).not.toContain(talks.title);
        const marks = frame.locator('.tl-hit');
        await marks.first().waitFor();
        const few = await marks.count();
        await page.evaluate(() =>
          window.demarche!(document.querySelector('[data-demarche]')!).set({ 'as-of': null }),
        );
        await frame.locator('.rd-brief-title', { hasText: talks.title }).waitFor();
        expect(await frame.getByText('As known on').count()).toBe(0);
        await expect.poll(() => marks.count()).toBeGreaterThan(few);
      },
    );
  });

  test('draws what was expected on the day, in the words of the day', async ({ visit }) => {
    const page = await visit.blank({ viewport: { width: 720, height: 480 } });
    const address = `${inject('site')}korea-talks/embed/?as-of=2018-05-20&from=2018-05-01&to=2018-07-01`;
    await page.goto(address);
    const expected = page.getByRole('link', { name: /^Expected on this day: A meeting of Trump and Kim/ });
    await expected.waitFor({ state: 'attached' });
    await expected.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.em-panel');
    await panel.getByRole('heading', { name: 'Expected on this day' }).waitFor();
    expect(await panel.textContent()).toContain('12 June 2018');
    expect(await panel.textContent()).not.toContain(eventOf('2018-06-12-singapore-summit').title);
  });

  test('is told by some sources alone where the article says so, and by all again', async ({ visit }) => {
    const place = `data-from="2018-05-01" data-to="2018-07-01" data-told="country:kr"`;
    await inArticle(visit, embedCode('korea-talks', place), async page => {
      const frame = await frameOf(page);
      const line = frame.locator('.em-filters');
      expect(await line.textContent()).toContain('told by South Korea');
      const set = (settings: object) =>
        page.evaluate(
          settings => window.demarche!(document.querySelector('[data-demarche]')!).set(settings),
          settings,
        );
      await set({ told: 'kcna', event: '2018-06-12-singapore-summit' });
      await frame.getByText('told by KCNA').waitFor();
      await frame.waitForSelector('.rd-brief-account');
      expect(await frame.locator('.rd-brief-account').count()).toBe(1);
      await set({ told: null });
      await line.waitFor({ state: 'detached' });
    });
  });

  test('works at the least size, and in the colours that it is asked for', async ({ visit }) => {
    const page = await visit.blank({ viewport: { width: 280, height: 240 }, colorScheme: 'light' });
    await page.goto(`${inject('site')}korea-talks/embed/?theme=dark&height=fixed`);
    await page.waitForSelector('html[data-idle="true"]', { state: 'attached' });
    const [width, height, ground] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect([width, height, ground]).toEqual([280, 240, 'rgb(20, 23, 27)']);
    expect(await page.locator('.tl-lane-name').count()).toBe(5);
    expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(true);
  });
});
