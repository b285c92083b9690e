import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { clickMark, clusters, focusedItem, items, panel, parameter, timeline } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
const { title } = eventOf('2018-06-12-singapore-summit');
const june = 'from=2018-06-08&to=2018-06-18';

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
});
