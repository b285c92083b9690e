import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import {
  clickMark,
  clusters,
  focusedItem,
  items,
  mark,
  panel,
  parameter,
  pointOf,
  timeline,
} from './reader.ts';
import { addressesOf, eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
const small = { ...phone, viewport: { width: 320, height: 568 } };
const { id, title } = eventOf('2018-06-12-singapore-summit');
const blacklisted = eventOf('2018-12-10-us-sanctions-choe');
const june = 'from=2018-06-08&to=2018-06-18';
const crowded = 'from=2018-04-01&to=2018-07-31';

/** The day at a height of the page, days since 1970; from the address's window once the page rests. */
async function scrolled(page: Page) {
  return page.locator('.tl-scroll').evaluate(scroller => ({
    top: scroller.scrollTop,
    whole: scroller.scrollHeight,
    seen: scroller.clientHeight,
  }));
}

/** The share of the story that lies above a height of the page. */
async function shareAbove(page: Page, y: number): Promise<number> {
  return page
    .locator('.tl-scroll')
    .evaluate(
      (scroller, y) =>
        (scroller.scrollTop + y - scroller.getBoundingClientRect().top) / scroller.scrollHeight,
      y,
    );
}

async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    touch: (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) }),
    swipe: (yDistance: number) =>
      session.send('Input.synthesizeScrollGesture', { x: 250, y: 500, yDistance, speed: 1600 }),
  };
}

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
  test('is thrown by a finger, and the address follows', async ({ visit }) => {
    const page = await visit.open('/', phone);
    const before = await scrolled(page);
    const { swipe } = await fingers(page);
    await swipe(-400);
    await expect.poll(() => parameter(page, 'from')).not.toBeNull();
    await idle(page);
    const after = await scrolled(page);
    expect(after.top).toBeGreaterThan(before.top + 300);
    expect(after.whole).toBe(before.whole);
  });

  test('is zoomed by two fingers about their middle', async ({ visit }) => {
    const page = await visit.open('/', phone);
    const before = await scrolled(page);
    const there = await shareAbove(page, 450);
    const { touch } = await fingers(page);
    await touch('touchStart', [200, 400], [210, 500]);
    for (const by of [10, 25, 50]) await touch('touchMove', [200, 400 - by], [210, 500 + by]);
    await expect.poll(async () => (await scrolled(page)).whole / before.whole).toBeGreaterThan(1.9);
    await touch('touchEnd');
    await idle(page);
    const { whole } = await scrolled(page);
    // Three px of the zoomed sheet: fingers and scroll are told in whole px.
    expect(Math.abs((await shareAbove(page, 450)) - there) * whole).toBeLessThan(3);
    await expect.poll(() => parameter(page, 'from')).not.toBeNull();
  });

  test('is zoomed by a double tap beside the marks, and by buttons', async ({ visit }) => {
    const page = await visit.open('/', { ...phone, reducedMotion: 'reduce' });
    const before = await scrolled(page);
    await page.touchscreen.tap(20, 450);
    await page.touchscreen.tap(20, 450);
    await expect.poll(async () => (await scrolled(page)).whole / before.whole).toBeCloseTo(2, 1);
    await timeline(page).getByRole('button', { name: 'Zoom out' }).tap();
    await expect.poll(async () => (await scrolled(page)).whole / before.whole).toBeCloseTo(1, 1);
    await timeline(page).getByRole('button', { name: 'Whole story' }).tap();
    const beyond = async () => {
      const { whole, seen } = await scrolled(page);
      return whole - seen;
    };
    await expect.poll(beyond).toBeLessThanOrEqual(1);
  });

  test('parts a cluster that is tapped', async ({ visit }) => {
    const page = await visit.open('/?from=1985-01-01&to=2020-12-31', { ...phone, reducedMotion: 'reduce' });
    const cluster = clusters(page).first();
    const name = await cluster.getAttribute('aria-label');
    await cluster.tap();
    await expect.poll(() => parameter(page, 'to')).not.toBe('2020-12-31');
    await idle(page);
    await expect
      .poll(() =>
        items(page)
          .getByRole('button', { name: name ?? '', exact: true })
          .count(),
      )
      .toBe(0);
  });

  test('is walked by the keys that point along it', async ({ visit }) => {
    const page = await visit.open(`/?${june}`, phone);
    await clickMark(page, title);
    await panel(page, title).waitFor();
    await idle(page);
    await page.keyboard.press('Escape');
    await panel(page, title).waitFor({ state: 'detached' });
    await expect.poll(() => focusedItem(page)).toContain(title);
    await page.keyboard.press('ArrowDown');
    const later = await focusedItem(page);
    expect(later).not.toContain(title);
    await page.keyboard.press('ArrowUp');
    expect(await focusedItem(page)).toContain(title);
    await page.keyboard.press('ArrowRight');
    const beside = await focusedItem(page);
    expect(beside).not.toBe('');
    await page.keyboard.press('End');
    await expect.poll(() => parameter(page, 'to')).toMatch(/^202/);
    await page.keyboard.press('Home');
    await expect.poll(() => parameter(page, 'from')).toMatch(/^198/);
    expect(await focusedItem(page)).toContain('1985');
  });

  test('keeps its window when the page is turned, and its scale when the sheet opens', async ({ visit }) => {
    const page = await visit.open(`/?${june}`, phone);
    const { whole } = await scrolled(page);
    await clickMark(page, title);
    await panel(page, title).waitFor();
    await idle(page);
    expect((await scrolled(page)).whole).toBeCloseTo(whole, -1);
  });

  test('flies nowhere where motion is not wanted', async ({ visit }) => {
    const page = await visit.open('/', { ...phone, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    expect(
      await page.evaluate(
        () => document.getAnimations().filter(animation => animation.playState === 'running').length,
      ),
    ).toBe(0);
    await expect.poll(() => parameter(page, 'from')).not.toBeNull();
  });

  test('sets the day that is looked back to by dragging along it', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10', phone);
    const cursor = page.getByRole('slider', { name: 'As of' });
    expect(await cursor.getAttribute('aria-orientation')).toBe('vertical');
    const box = (await cursor.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { touch } = await fingers(page);
    await touch('touchStart', [x, y]);
    for (const by of [10, 30, 60]) await touch('touchMove', [x, y - by]);
    await touch('touchEnd');
    await expect.poll(() => parameter(page, 'as-of')).toMatch(/^201[89]-(12|01-0[1-6])/);
  });

  test('moves that day by the keys that point along it', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10', phone);
    await page.getByRole('slider', { name: 'As of' }).press('ArrowDown');
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-11');
    await page.getByRole('slider', { name: 'As of' }).press('ArrowUp');
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-10');
  });

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

describe('The column of labels where time runs downward', () => {
  test('says what was expected and who said so, under what is known and clear of it', async ({ visit }) => {
    const page = await visit.open('/?as-of=2018-12-31', phone);
    const words = page.locator('.tl-ahead-words .tl-down-label');
    await words.first().waitFor();
    const texts = await words.allTextContents();
    expect(texts.some(text => /Trump–Kim.*2018$/.test(text))).toBe(true);
    const boxes = await page
      .locator('.tl-down-label, .tl-cursor-handle, .tl-beyond-words')
      .evaluateAll(all => all.map(text => text.getBoundingClientRect().toJSON() as DOMRect));
    const ahead = await words.evaluateAll(all =>
      all.map(text => text.getBoundingClientRect().toJSON() as DOMRect),
    );
    for (const box of ahead) {
      expect(box.right).toBeLessThanOrEqual(375);
      const touching = boxes.filter(other => box.top < other.bottom - 2 && other.top < box.bottom - 2);
      expect(touching).toEqual([box]);
    }
    // The words are part of what is tapped.
    await page.touchscreen.tap(ahead[0]!.left + 20, ahead[0]!.top + 8);
    await expect.poll(() => parameter(page, 'event')).not.toBeNull();
  });

  test('says after a date how widely the event is reported', async ({ visit }) => {
    const page = await visit.open('/?coverage=1', phone);
    const numbers = page.locator('.tl-coverage-after');
    await numbers.first().waitFor();
    const label = timeline(page).locator('text.tl-label', { hasText: 'Three blacklisted' });
    const own = (await label.locator('.tl-down-below').boundingBox())!;
    const beside = await numbers.evaluateAll(all =>
      all.map(text => ({ box: text.getBoundingClientRect().toJSON() as DOMRect, said: text.textContent })),
    );
    const number = beside.find(({ box }) => Math.abs(box.top - own.y) < 6);
    expect(number?.said).toBe(String(addressesOf(blacklisted).length));
    expect(number!.box.left).toBeGreaterThan(own.x + own.width);
  });

  test('says after a date what the event is to the open one', async ({ visit }) => {
    const page = await visit.open('/?event=2019-01-08-xi-kim-talks', phone);
    const words = page.locator('.tl-link-after, .tl-links .tl-down-label');
    await words.first().waitFor();
    expect((await words.allTextContents()).join()).toMatch(/links|answer|prepare|follow|lead|fulfil/);
    for (const { x, width } of await Promise.all(
      (await words.all()).map(async one => (await one.boundingBox())!),
    ))
      expect(x + width).toBeLessThanOrEqual(375 - 28);
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
