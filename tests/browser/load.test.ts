import { describe, expect } from 'vitest';
import { items } from './reader.ts';
import { test } from './visit.ts';

describe('The reader page', () => {
  for (const path of ['/', '/korea-talks/']) {
    test(`opens at ${path} with the story on the line`, async ({ visit }) => {
      const page = await visit.open(path);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The Korean-peninsula talks');
      expect(await page.title()).toContain('The Korean-peninsula talks');
      expect(await items(page).getByRole('link').count()).toBeGreaterThan(5);
    });
  }

  test('has the language of its story and says what it is', async ({ visit }) => {
    const page = await visit.open('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/Korean peninsula/);
  });

  test('is set in its own fonts', async ({ visit }) => {
    const page = await visit.open('/');
    const loaded = () =>
      page.evaluate(() => [...document.fonts].filter(font => font.status === 'loaded').length);
    await expect.poll(loaded).toBeGreaterThan(0);
  });

  test('measures its labels in the face that is shown', async ({ visit }) => {
    const page = await visit.open('/?event=2019-01-08-xi-kim-talks');
    const room = () =>
      page.evaluate(() => {
        const ground = document.querySelector('.tl-selected-ground')?.getBoundingClientRect().width ?? 0;
        const text =
          document.querySelector<SVGTextElement>('.tl-label-selected')?.getComputedTextLength() ?? 0;
        return ground - text;
      });
    await expect.poll(room).toBeCloseTo(8, 0);
  });

  test('is dark where the address asks for it, and where the system does', async ({ visit }) => {
    const paper = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 23, 27)' };
    const ground = async (path: string, colorScheme: 'light' | 'dark') => {
      const page = await visit.open(path, { colorScheme });
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    };
    expect(await ground('/?theme=dark', 'light')).toBe(paper.dark);
    expect(await ground('/?theme=light', 'dark')).toBe(paper.light);
    expect(await ground('/', 'dark')).toBe(paper.dark);
  });

  test('never scrolls sideways, from a phone to a wide screen', async ({ visit }) => {
    for (const width of [320, 375, 768, 1440]) {
      const page = await visit.open('/', { viewport: { width, height: 812 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBe(width);
    }
  });
});
