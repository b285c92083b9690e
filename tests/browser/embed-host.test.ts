import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { embedCode, serveArticle } from './article.ts';
import { frameOf, inArticle } from './articleVisit.ts';
import { eventOf } from './story.ts';
import { test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');

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
