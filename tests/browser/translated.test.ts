import { describe, expect, inject } from 'vitest';
import { serveArticle } from './article.ts';
import { type Page, testInEngines } from './engines/index.ts';
import { idle, test } from './visit.ts';

const site = (path: string) => new URL(path, inject('site')).href;
const isIdle = (page: Page) => page.until(() => document.documentElement.dataset.idle === 'true');

const textsIn = (page: Page, selector: string) =>
  page.evaluate(
    asked => [...document.querySelectorAll(asked)].map(found => found.textContent ?? ''),
    selector,
  );
const langIn = (page: Page, selector: string) =>
  page.evaluate(asked => document.querySelector(asked)?.getAttribute('lang') ?? null, selector);

describe('A story that is translated', () => {
  testInEngines(
    'is drawn and told in the language of the page; what is not translated is marked',
    async ({ open }) => {
      const tab = await open(site('korea-talks/?lang=ko&event=2019-01-08-xi-kim-talks'));
      await isIdle(tab);
      expect(await textsIn(tab, 'h1')).toEqual(['한반도를 둘러싼 대화']);
      const labels = await textsIn(tab, '.tl-label');
      expect(labels.filter(label => /\p{sc=Hangul}/u.test(label)).length).toBeGreaterThan(5);
      expect(labels.filter(label => /[A-Za-z]{4,}/.test(label))).toEqual([]);
      expect(await textsIn(tab, '.rd-title')).toEqual(['시진핑, 김정은에 2차 북·미 회담 지지 표명']);
      expect(await langIn(tab, '.rd-title')).toBeNull();
      expect(await langIn(tab, '.rd-summary')).toBe('en');
      expect(await langIn(tab, '.rd-claim')).toBe('en');
    },
  );

  testInEngines('is listed in that language', async ({ open }) => {
    const tab = await open(site('korea-talks/?lang=ko&view=chronology'));
    await isIdle(tab);
    await tab.until(() => document.querySelectorAll('.app-main .rd-entry-title').length > 100);
    const titles = await textsIn(tab, '.app-main .rd-entry-title');
    expect(titles.filter(title => !/\p{sc=Hangul}/u.test(title))).toEqual([]);
    expect(await langIn(tab, '.app-main .rd-entry-summary')).toBe('en');
  });

  testInEngines('comes into a frame in the language that is asked for', async ({ open }) => {
    const article = await serveArticle(
      inject('site'),
      `<iframe id="f" sandbox="allow-scripts" width="900" height="560" src="${site('korea-talks/embed/?lang=ko')}"></iframe>`,
    );
    try {
      const tab = await open(article.address);
      const frame = tab.frame('#f');
      await isIdle(frame);
      expect(await frame.evaluate(() => document.querySelector('.em-frame')?.textContent)).toContain(
        '한반도를 둘러싼 대화',
      );
      const labels = await frame.evaluate(() =>
        [...document.querySelectorAll('.tl-label')].map(label => label.textContent ?? ''),
      );
      expect(labels.some(label => /\p{sc=Hangul}/u.test(label))).toBe(true);
    } finally {
      await article.close();
    }
  });
});

describe('In a story that is translated', () => {
  test('the words of the translation and of the original are found', async ({ visit }) => {
    const page = await visit.open('korea-talks/?lang=ko');
    for (const query of ['Hanoi summit', '하노이 정상회담']) {
      await page.getByRole('combobox').fill(query);
      await page.locator('.app-result-title', { hasText: '트럼프·김정은, 하노이서' }).first().waitFor();
    }
  });

  test('the language changes without a jump, and the story follows it there and back', async ({ visit }) => {
    const page = await visit.open('korea-talks/?lang=zh-Hans');
    await page.locator('h1', { hasText: '朝鲜半岛谈判' }).waitFor();
    const gutter = page.locator('.tl-gutter').first();
    const before = await gutter.boundingBox();
    await page.locator('.app-languages button').click();
    await page.locator('.app-languages a[lang="en"]').click();
    await page.locator('h1', { hasText: 'The Korean-peninsula talks' }).waitFor();
    await idle(page);
    expect(await page.locator('.rd-summary[lang], h1[lang]').count()).toBe(0);
    expect(await gutter.boundingBox()).toEqual(before);
  });

  test('a translation that does not come leaves the original standing, with a word', async ({ visit }) => {
    visit.excuse(/translation-de-|ERR_FAILED/);
    const page = await visit.blank();
    await page.route(/\/data\/translation-de-/, route => route.abort());
    await page.goto(site('korea-talks/?lang=de'));
    await idle(page);
    await page.locator('h1[lang="en"]', { hasText: 'The Korean-peninsula talks' }).waitFor();
    await page.locator('.app-untranslated').waitFor();
    await page.unroute(/\/data\/translation-de-/);
    await page.locator('.app-untranslated .app-offer-read').click();
    await page.locator('h1:not([lang])', { hasText: 'Die Korea-Gespräche' }).waitFor();
    expect(await page.locator('.app-untranslated').count()).toBe(0);
  });
});
