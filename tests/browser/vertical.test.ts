import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { mark, panel, parameter, pointOf, timeline } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
const small = { ...phone, viewport: { width: 320, height: 568 } };
const { id, title } = eventOf('2018-06-12-singapore-summit');
const june = 'from=2018-06-08&to=2018-06-18';
const crowded = 'from=2018-04-01&to=2018-07-31';

for (const size of [phone, small]) {
  const { width } = size.viewport;
  describe(`Time runs downward at ${width} px`, () => {
    test('and labels lie neither on one another nor on the lanes, in a crowded half-year', async ({
      visit,
    }) => {
      const page = await visit.open(`/?${crowded}`, size);
      const boxes = await timeline(page)
        .locator('text.tl-label')
        .evaluateAll(all => all.map(text => text.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThan(5);
      const inOrder = boxes.toSorted((a, b) => a.top - b.top);
      inOrder.slice(1).forEach((box, i) => {
        expect(box.top).toBeGreaterThanOrEqual(inOrder[i]!.bottom - 2);
      });
      const lanes = await timeline(page)
        .locator('.tl-lane-line')
        .evaluate(line => line.getBoundingClientRect().right);
      for (const box of boxes) {
        expect(box.left).toBeGreaterThan(lanes);
        expect(box.right).toBeLessThanOrEqual(width);
      }
    });

    test('and nothing runs out of the page sideways', async ({ visit }) => {
      const page = await visit.open('/', size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const name of ['Zoom out', 'Zoom in', 'Whole story']) {
        const box = (await timeline(page).getByRole('button', { name, exact: true }).boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      }
    });

    test('and the open mark stands above the sheet, which a tap opens', async ({ visit }) => {
      const page = await visit.open(`/?${june}`, size);
      const { x, y } = await pointOf(mark(page, title));
      await page.touchscreen.tap(x, y);
      const sheet = panel(page, title);
      await sheet.waitFor();
      const ring = timeline(page).locator('.tl-ring-selected').first();
      const gap = async () => {
        const [{ y: top }, box] = [(await sheet.boundingBox())!, (await ring.boundingBox())!];
        return top - box.y - box.height;
      };
      await expect.poll(gap).toBeGreaterThan(0);
      await idle(page);
      expect(await gap()).toBeGreaterThan(0);
      expect((await ring.boundingBox())!.y).toBeGreaterThan((await timeline(page).boundingBox())!.y);
    });

    test('and a page that comes with an open event shows its mark', async ({ visit }) => {
      const page = await visit.open(`/?event=${id}`, size);
      const top = (await panel(page, title).boundingBox())!.y;
      const rings = timeline(page).locator('.tl-ring-selected');
      const ring = (await rings.first().boundingBox())!;
      expect(ring.y + ring.height).toBeLessThan(top);
    });
  });
}

describe('A timeline that runs downward', () => {
  test('is asked for, or refused, by the address, which keeps it', async ({ visit }) => {
    const wide = await visit.open('/?orientation=vertical');
    await wide.locator('.tl-down .tl-scroll').waitFor();
    await timeline(wide).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => parameter(wide, 'from')).not.toBeNull();
    expect(parameter(wide, 'orientation')).toBe('vertical');
    const narrow = await visit.open('/?orientation=horizontal', phone);
    expect(await narrow.locator('.tl-down').count()).toBe(0);
    expect(await narrow.locator('.tl:not(.tl-down) .tl-plot').count()).toBe(1);
  });

  test('stands on a page without a script as it will stand with it', async ({ visit }) => {
    const size = { ...phone, viewport: { width: 412, height: 823 } };
    const labelsIn = (page: Page, root: string) =>
      page.locator(root).evaluate(chart => {
        const { top, bottom } = chart.getBoundingClientRect();
        return [...chart.querySelectorAll('text.tl-label')]
          .filter(text => {
            const box = text.getBoundingClientRect();
            return box.top > top + 44 && box.bottom < bottom;
          })
          .map(text => text.textContent);
      });
    // A page without a script leaves what is only for one.
    visit.excuse(/DownTimeline/);
    const still = await visit.blank({ ...size, javaScriptEnabled: false });
    await still.goto(inject('site'));
    const app = await visit.open('/', size);
    const [before, drawn] = [await labelsIn(still, '.app-still-narrow'), await labelsIn(app, '.tl-down')];
    expect(before.length).toBeGreaterThan(5);
    // Widths are guessed where there is no font to measure: a label or two may find another place.
    expect(before.filter(label => !drawn.includes(label)).length).toBeLessThanOrEqual(2);
  });
});

describe('On a phone that lies on its side', () => {
  test('time runs to the right, and nothing is cut off sideways', async ({ visit }) => {
    const page = await visit.open('/', { ...phone, viewport: { width: 812, height: 375 } });
    expect(await page.locator('.tl-down').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(812);
  });
});

describe('A narrow page in every engine', () => {
  testInEngines(
    'scrolls time downward, opens by key, and closes back to the mark',
    async ({ open, engine }) => {
      const tab = await open(`${inject('site')}?${june}&orientation=vertical`);
      const parameter = (name: string) =>
        tab.evaluate(name => new URLSearchParams(location.search).get(name), name);
      await tab.until(() => document.documentElement.dataset.idle === 'true');
      const top = () => tab.evaluate(() => document.querySelector('.tl-scroll')?.scrollTop ?? 0);
      const before = await top();
      // Once WebKit's driver has turned the wheel over a part that scrolls, it turns it over no frame of later pages.
      if (engine === 'WebKit')
        await tab.evaluate(() => document.querySelector('.tl-scroll')!.scrollBy(0, 200));
      else await tab.wheel('.tl-scroll', 200);
      await expect.poll(top).toBeGreaterThan(before);
      await expect.poll(() => parameter('from')).not.toBe('2018-06-08');
      await tab.click('button[aria-label="Zoom in"]');
      await tab.until(() => document.documentElement.dataset.idle === 'true');
      const focused = () => tab.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      await tab.evaluate(() =>
        document.querySelector<SVGElement>('a.tl-hit[tabindex="0"], a.tl-hit')?.focus(),
      );
      const first = await focused();
      await tab.press('ArrowDown');
      await expect.poll(focused).not.toBe(first);
      await tab.press('ArrowUp');
      await expect.poll(focused).toBe(first);
      await tab.press('Enter');
      await expect.poll(() => parameter('event')).not.toBeNull();
      await tab.until(() => document.querySelector('.rd-panel h2'));
      await tab.press('Escape');
      await expect.poll(() => parameter('event')).toBeNull();
      await expect.poll(focused).toBe(first);
      expect(
        await tab.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
    },
    undefined,
    undefined,
    { width: 375, height: 812 },
  );
});
