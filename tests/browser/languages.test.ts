import { describe, expect, inject } from 'vitest';
import { serveArticle } from './article.ts';
import { type Page, testInEngines } from './engines/index.ts';
import { idle, test } from './visit.ts';

const site = (path: string) => new URL(path, inject('site')).href;
const isIdle = (page: Page) => page.until(() => document.documentElement.dataset.idle === 'true');
const shown = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    skip: document.querySelector('.app-skip')?.textContent,
    search: location.search,
    words: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/say-[^/]+\.js$/.test(name))
      .map(({ name }) => name.replace(/.*\//, '')),
  }));

describe('The languages of a page', () => {
  testInEngines('one is asked for by the address, and its words alone are loaded', async ({ open }) => {
    const tab = await open(site('korea-talks/?lang=ko'));
    await isIdle(tab);
    const page = await shown(tab);
    expect(page).toMatchObject({ lang: 'ko', skip: '본문으로 건너뛰기', search: '?lang=ko' });
    expect(new Set(page.words).size).toBe(1);
  });

  testInEngines('one is chosen in the menu, kept in the address, and left with Back', async ({ open }) => {
    const tab = await open(site('korea-talks/'));
    await isIdle(tab);
    await tab.click('.app-languages button');
    await tab.click('.app-languages a[lang="de"]');
    await tab.until(() => document.querySelector('.app-skip')?.textContent === 'Zum Inhalt springen');
    await isIdle(tab);
    expect(await shown(tab)).toMatchObject({ lang: 'de', search: '?lang=de' });
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Sprache: Deutsch',
    );
    await tab.evaluate(() => history.back());
    await tab.until(() => document.querySelector('.app-skip')?.textContent === 'Skip to the story');
    await isIdle(tab);
    expect(await shown(tab)).toMatchObject({ lang: 'en', search: '' });
  });

  testInEngines('one is set by the article around a frame, and by its address', async ({ open }) => {
    const article = await serveArticle(
      inject('site'),
      `<iframe id="f" sandbox="allow-scripts" width="600" height="500" src="${site('korea-talks/embed/?lang=de')}"></iframe>`,
    );
    try {
      const tab = await open(article.address);
      const frame = tab.frame('#f');
      await isIdle(frame);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe('de');
      await frame.until(
        () => document.querySelector('.em-foot a')?.textContent === 'Ganze Zeitleiste öffnen',
      );
    } finally {
      await article.close();
    }
  });
});

describe("The browser's language", () => {
  test('is offered in one line that moves nothing, and never taken by itself', async ({ visit }) => {
    const page = await visit.open('korea-talks/', { locale: 'de-AT' });
    const offer = page.getByRole('button', { name: 'Diese Seite auch auf Deutsch lesen' });
    await offer.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const shift = await page.evaluate(
      () =>
        new Promise<number>(done => {
          new PerformanceObserver(list =>
            done(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0));
        }),
    );
    expect(shift).toBeLessThan(0.01);
    await offer.click();
    await page.locator('html[lang="de"]').waitFor({ state: 'attached' });
    await idle(page);
    expect(new URL(page.url()).search).toBe('?lang=de');
    expect(await offer.count()).toBe(0);
  });

  test('is not offered again once the line is closed, nor where a language is asked for', async ({
    visit,
  }) => {
    const page = await visit.open('korea-talks/', { locale: 'ko' });
    await page.getByRole('button', { name: '닫기' }).click();
    await page.reload();
    await idle(page);
    await page.evaluate(() => new Promise(done => requestIdleCallback(done)));
    expect(await page.locator('.app-offer').count()).toBe(0);
    const asked = await visit.open('korea-talks/?lang=en', { locale: 'ko' });
    await asked.evaluate(() => new Promise(done => requestIdleCallback(done)));
    expect(await asked.locator('.app-offer').count()).toBe(0);
  });
});
