import { describe, expect, inject } from 'vitest';
import { engines, testInEngines } from './engines/index.ts';
import { panel } from './reader.ts';
import { eventOf, viewsWith } from './story.ts';
import { test } from './visit.ts';

const { id, title } = eventOf('2019-01-07-beijing-visit');
const views = viewsWith(id);

/** CSS px by which a page is wider than its window. */
const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('From the smallest phone to a wide screen', () => {
  for (const width of [320, 375, 768, 1440])
    testInEngines(
      `at ${width} px all views fit, and the open event is seen beside what tells of it`,
      async ({ open, excuse }) => {
        // A test leaves each view before all of it has loaded.
        excuse(/no answer/);
        const tab = await open(inject('site') + views[0]);
        for (const view of views) {
          await tab.goto(inject('site') + view);
          await tab.until(
            () =>
              document.querySelector('html[data-idle="true"]:not(:has(.app-waiting, .app-still))') !== null,
          );
          await expect.poll(() => tab.evaluate(overhang), { message: view }).toBe(0);
          if (!view.includes('event')) continue;
          const [mark, covered] = await tab.evaluate(() => {
            const box = document
              .querySelector('.tl-hits [aria-current="true"], .tl-selected-mark, .tl-ring-selected')
              ?.getBoundingClientRect();
            const side = document.querySelector('.rd-side, .rd-panel')?.getBoundingClientRect();
            const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
            return [box !== undefined, !!side && x > side.x && y > side.y] as const;
          });
          expect([mark, covered]).toEqual([true, false]);
        }
      },
      engines,
      120_000,
      { width, height: 812 },
    );
});

describe('A page magnified', () => {
  test('four times as large, a window of 1280 × 1024 px shows all of it without scrolling sideways', async ({
    visit,
  }) => {
    for (const view of views) {
      const page = await visit.open(view, { viewport: { width: 320, height: 256 } });
      await expect.poll(() => page.evaluate(overhang), { message: view }).toBe(0);
      if (view.includes('event')) await panel(page, title).waitFor();
      await page.close();
    }
  });
});

describe('In colours that the system forces', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the lanes are told apart by their names, and the open event by its frame (${colorScheme})`, async ({
      visit,
    }) => {
      const page = await visit.open(`?event=${id}`, { forcedColors: 'active', colorScheme });
      const paints = await page.evaluate(() => {
        const paper = getComputedStyle(document.body).backgroundColor;
        const drawn = [...document.querySelectorAll<SVGElement>('.tl-side text, .tl-label, .tl-axis-line')];
        return drawn.map(element => {
          const { fill, stroke } = getComputedStyle(element);
          return element.tagName === 'path' ? stroke !== paper : fill !== paper;
        });
      });
      expect(paints.length).toBeGreaterThan(10);
      expect(paints).not.toContain(false);
    });
});
