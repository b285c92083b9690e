import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { launchChromium } from './engines/chromium.ts';
import { panel, timeline } from './reader.ts';
import { eventOf, viewsWith } from './story.ts';
import { test as plain } from './visit.ts';

const { id, title } = eventOf('2019-01-07-beijing-visit');
const views = viewsWith(id);
const phone = { hasTouch: true, isMobile: true };

/** A browser whose reader has set text twice as large. */
const test = plain.extend('launch', { scope: 'worker' }, { chromium: () => launchChromium(largeText) });
const largeText = ['--blink-settings=defaultFontSize=32'];

/** CSS px by which a page is wider than its window. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is to be read or pressed outside of what scrolls, and is cut by an edge of the page. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, p, input')]
      .filter(
        element =>
          element.checkVisibility() && !scrolls(element.parentElement) && !element.closest('.tl-hidden, svg'),
      )
      .filter(element => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map(element => `${element.className} ${element.textContent}`);
  });

/** The open event's mark, and whether what tells of it lies over it. */
const openMark = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.tl-ring-selected, .tl-hits [aria-current="true"]')!;
    const { x, y, width, height } = box.getBoundingClientRect();
    const side = document.querySelector('.rd-panel')!.getBoundingClientRect();
    return {
      isSeen: x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight,
      isCovered: x + width / 2 > side.x && y + height / 2 > side.y,
    };
  });

const stands = (page: Page) =>
  page.locator('html[data-idle="true"]:not(:has(.app-waiting, .app-still))').waitFor({ state: 'attached' });

describe('With text twice as large', () => {
  for (const [width, height] of [
    [1440, 900],
    [768, 900],
    [375, 812],
    [320, 640],
  ] as const)
    test(`at ${width} px nothing is cut off, and nothing scrolls sideways`, async ({ visit }) => {
      for (const view of views) {
        const page = await visit.open(view, { viewport: { width, height }, ...(width < 640 && phone) });
        await stands(page);
        await expect.poll(() => overhang(page), { message: view }).toBe(0);
        expect(await cut(page), view).toEqual([]);
        if (view.includes('event')) {
          await panel(page, title).waitFor();
          await expect.poll(() => openMark(page)).toEqual({ isSeen: true, isCovered: false });
        }
        await page.close();
      }
    });

  test('the labels on the line are as large as the text', async ({ visit }) => {
    const page = await visit.open(views[0]);
    const label = timeline(page).locator('text.tl-label').first();
    expect(await label.evaluate(text => Number.parseFloat(getComputedStyle(text).fontSize))).toBe(24);
    const boxes = await timeline(page)
      .locator('text.tl-label')
      .evaluateAll(all => all.map(text => text.getBoundingClientRect().toJSON() as DOMRect));
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1))
        expect(
          a.right < b.left + 1 || b.right < a.left + 1 || a.bottom < b.top + 8 || b.bottom < a.top + 8,
        ).toBe(true);
    });
  });
});

describe('On a phone that lies on its side', () => {
  for (const [width, height] of [
    [844, 390],
    [667, 375],
  ] as const)
    plain(`of ${width} × ${height} px what is open stands beside its mark`, async ({ visit }) => {
      for (const view of views) {
        const page = await visit.open(view, { viewport: { width, height }, ...phone });
        await stands(page);
        await expect.poll(() => overhang(page), { message: view }).toBe(0);
        if (view.includes('event')) {
          await panel(page, title).waitFor();
          await expect.poll(() => openMark(page)).toEqual({ isSeen: true, isCovered: false });
        }
        await page.close();
      }
    });
});

describe('Behind a notch', () => {
  for (const { width, height, insets } of [
    { width: 844, height: 390, insets: { left: 47, right: 47, bottom: 21 } },
    { width: 390, height: 844, insets: { top: 47, bottom: 34 } },
  ])
    plain(`nothing stands that is to be read or pressed, at ${width} × ${height} px`, async ({ visit }) => {
      const page = await visit.blank({ viewport: { width, height }, ...phone });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
      for (const view of [views[0], views[1], views[4]]) {
        await page.goto(inject('site') + view);
        await stands(page);
        expect(await overhang(page)).toBe(0);
        const boxes = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              '.app-wordmark, .app-tab, .app-iconbutton, .tl-buttons, .rd-panel button, h2',
            ),
          ]
            .map(element => element.getBoundingClientRect().toJSON() as DOMRect)
            .filter(box => box.width > 1 && box.top < innerHeight),
        );
        expect(boxes.length).toBeGreaterThan(4);
        for (const box of boxes) {
          expect(box.left, view).toBeGreaterThanOrEqual(insets.left ?? 0);
          expect(box.right, view).toBeLessThanOrEqual(width - (insets.right ?? 0));
          expect(box.top, view).toBeGreaterThanOrEqual(insets.top ?? 0);
        }
        const tab = await page.locator('.app-tab').first().boundingBox();
        if (tab && width < 640) expect(tab.y + tab.height).toBeLessThanOrEqual(height - insets.bottom);
      }
    });
});

describe('Where more contrast is asked for', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    plain(`lines and quiet words are drawn stronger (${colorScheme})`, async ({ visit }) => {
      const tokens = async (contrast: 'more' | 'no-preference') => {
        const page = await visit.open('/', { contrast, colorScheme });
        return page.evaluate(() => {
          const style = getComputedStyle(document.documentElement);
          return ['--ink-2', '--ink-3', '--rule', '--rule-2', '--pass'].map(name =>
            style.getPropertyValue(name),
          );
        });
      };
      const [more, usual] = [await tokens('more'), await tokens('no-preference')];
      more.forEach((colour, i) => {
        expect(colour).not.toBe(usual[i]);
      });
    });
});
