import { describe, expect, inject } from 'vitest';
import { embedCode, serveArticle } from './article.ts';
import { frameOf, inArticle } from './articleVisit.ts';
import { eventOf, events } from './story.ts';
import { firstVisit, test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');

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
