import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { mark, panel, parameter, pointOf, timeline } from './reader.ts';
import { test } from './visit.ts';

const days = '/?as-of=2018-05-24&since=2018-05-20';
/** Days between the two, and all that the address shows. */
const [between, inView] = [4, 26];

const side = (page: Page) => panel(page, 'Two days compared');

/** The middles of the strokes under what is new, px of the page. */
async function strokes(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  return timeline(page)
    .locator('.tl-news')
    .evaluate(path => {
      const matrix = (path as SVGPathElement).getScreenCTM() ?? undefined;
      const moves = (path.getAttribute('d') ?? '').matchAll(/M([-\d.]+),([-\d.]+)h([\d.]+)/g);
      return [...moves].map(([, x, y, length]) => {
        const point = new DOMPoint(Number(x) + Number(length) / 2, Number(y)).matrixTransform(matrix);
        return { x: point.x, y: point.y };
      });
    });
}

const leftOf = async (page: Page, what: string) =>
  (await timeline(page)
    .locator(what)
    .evaluate(one => one.getBoundingClientRect().left)) as number;

describe('Two days compared', () => {
  test('tell what was reported and expected between them, and lead to it and back', async ({ visit }) => {
    const page = await visit.open(days);
    await side(page)
      .getByRole('heading', { name: /^\d+ events reported$/ })
      .waitFor();
    const gone = side(page).getByRole('heading', { name: 'No longer expected' }).locator('..');
    expect(await gone.textContent()).toContain('called off');
    const first = side(page).getByRole('link').first();
    const title = (await first.textContent()) ?? '';
    await first.click();
    await panel(page, title).waitFor();
    await page.keyboard.press('Escape');
    await side(page).waitFor();
    await side(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => parameter(page, 'since')).toBeNull();
    expect(parameter(page, 'as-of')).toBe('2018-05-24');
  });

  for (const spacing of ['', '&spacing=even']) {
    test(`mark on the line what became known between them${spacing && ', evenly spaced'}`, async ({
      visit,
    }) => {
      const page = await visit.open(`${days}&from=2018-05-08&to=2018-06-02${spacing}`);
      const reported = side(page).getByRole('heading', { name: /^\d+ events reported$/ });
      const count = Number((await reported.textContent())?.match(/\d+/)?.[0]);
      const titles = await reported.locator('..').getByRole('link').allTextContents();
      expect(titles).toHaveLength(count);
      const marked = await strokes(page);
      const points = await Promise.all(titles.map(title => pointOf(mark(page, title))));
      for (const { x, y } of points) {
        expect(marked.some(stroke => Math.abs(stroke.x - x) < 2 && stroke.y > y && stroke.y < y + 700)).toBe(
          true,
        );
      }
      for (const stroke of marked) expect(points.some(({ x }) => Math.abs(stroke.x - x) < 2)).toBe(true);
      const [earlier, later] = [await leftOf(page, '.tl-since'), await leftOf(page, '.tl-cursor-line')];
      for (const { x } of points) {
        expect(x).toBeGreaterThan(earlier);
        expect(x).toBeLessThan(later);
      }
      const width = (await timeline(page).locator('.tl-plot').boundingBox())!.width;
      if (!spacing) expect(later - earlier).toBeCloseTo((width / inView) * between, -1);
    });
  }

  test('leave no mark on the line when they are compared no more', async ({ visit }) => {
    const page = await visit.open(days);
    expect((await strokes(page)).length).toBeGreaterThan(0);
    await side(page).getByRole('button', { name: 'Close' }).click();
    await timeline(page).locator('.tl-news').waitFor({ state: 'detached' });
    expect(await timeline(page).locator('.tl-since').count()).toBe(0);
  });
});
