import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { idle, test } from './visit.ts';

/*
 * What stands in for the drawing in the midst of a gesture must look like it: with a held button a turn of the wheel is
 * a gesture that goes on, and when the button is let go the drawing itself is there again.
 */

describe('In the midst of a gesture the timeline looks as it will at rest', () => {
  for (const [what, address, dark] of [
    ['marks, spans and labels', '/?from=2018-12-10&to=2019-03-10', false],
    ['clusters, in the dark', '/?from=2008-01-01&to=2020-12-31', true],
    [
      'what filters leave, and days that are put otherwise',
      '/?from=2018-01-01&to=2019-06-30&actors=kim-jong-un',
      false,
    ],
    ['what a search has found', '/?from=2018-05-01&to=2018-07-31&q=summit', true],
    ['an open event', '/?from=2019-01-01&to=2019-01-31&event=2019-01-08-xi-kim-talks', false],
  ] as const) {
    test(what, async ({ visit }) => {
      const page = await visit.open(address, { colorScheme: dark ? 'dark' : 'light' });
      const plot = await page.locator('.tl-plot').boundingBox();
      if (!plot) throw new Error('there is no timeline');
      await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height - 3);
      await page.mouse.down();
      // The canvas comes with a script that the page does without at first.
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, -80);
          return page.locator('.tl-passing').isVisible();
        })
        .toBe(true);
      await expect.poll(() => placeOfCanvas(page)).toContain('scale(1, 1)');
      const clip = { ...plot, height: plot.height - 6 };
      const moving = await page.screenshot({ clip });
      await page.mouse.up();
      await idle(page);
      await expect.poll(() => page.locator('.tl-passing').isVisible()).toBe(false);
      const resting = await page.screenshot({ clip });
      const [unlike, all] = await page.evaluate(unlikeSquares, [base64(moving), base64(resting)]);
      expect(all).toBeGreaterThan(1_000);
      expect(unlike / all).toBeLessThan(0.01);
    });
  }
});

describe('The other engines paint it too', () => {
  testInEngines(
    'and let it go',
    async ({ open }) => {
      const tab = await open(`${inject('site')}?from=2018-12-10&to=2019-03-10`);
      await tab.until(() => document.querySelector('html[data-idle="true"]:not(:has(.app-waiting))'));
      // Their drivers hold no button while they turn the wheel.
      await tab.until(() => {
        const plot = document.querySelector('.tl-plot');
        const box = plot?.getBoundingClientRect();
        if (!plot || !box) return false;
        const at = { bubbles: true, clientX: box.x + box.width / 2, clientY: box.bottom - 3, view: window };
        if (!document.querySelector('.tl-passing:not([hidden])'))
          plot.dispatchEvent(new MouseEvent('mousedown', at));
        plot.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -80, cancelable: true }));
        return document.querySelector('.tl-passing:not([hidden])');
      });
      await tab.until(() =>
        /scale\(1(, 1)?\)/.test(document.querySelector<HTMLElement>('.tl-passing')?.style.transform ?? ''),
      );
      const moving = await tab.picture();
      await tab.evaluate(() => {
        window.dispatchEvent(new MouseEvent('mouseup', { view: window }));
      });
      await tab.until(() => document.querySelector('.tl-passing[hidden]'));
      const [unlike, all] = await tab.evaluate(unlikeSquares, [base64(moving), base64(await tab.picture())]);
      expect(all).toBeGreaterThan(1_000);
      expect(unlike / all).toBeLessThan(0.01);
    },
    ['Firefox', 'WebKit'],
  );
});

/** How the canvas is moved and stretched. */
function placeOfCanvas(page: Page): Promise<string> {
  return page.locator('.tl-passing').evaluate(canvas => (canvas as HTMLElement).style.transform);
}

/** How many squares of 8 px of two pictures differ by more than smoothing explains, and how many there are. */
async function unlikeSquares(pictures: readonly string[]): Promise<[unlike: number, all: number]> {
  const [one, other] = await Promise.all(
    pictures.map(async picture => {
      const bytes = Uint8Array.from(atob(picture), character => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      // The mean of a square, by the browser's own smoothing, in steps that lose nothing.
      let [width, height] = [bitmap.width & ~7, bitmap.height & ~7];
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext('2d', { willReadFrequently: true })!;
      pen.drawImage(bitmap, 0, 0);
      for (let halving = 0; halving < 3; halving++) {
        pen.drawImage(canvas, 0, 0, width, height, 0, 0, width / 2, height / 2);
        [width, height] = [width / 2, height / 2];
      }
      return pen.getImageData(0, 0, width, height).data;
    }),
  );
  let unlike = 0;
  for (let at = 0; at < one!.length; at += 4) {
    const most = Math.max(...[0, 1, 2].map(channel => Math.abs(one![at + channel]! - other![at + channel]!)));
    if (most > 24) unlike += 1;
  }
  return [unlike, one!.length / 4];
}

const base64 = (picture: Uint8Array) => Buffer.from(picture).toString('base64');
