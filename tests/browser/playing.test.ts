import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { items, parameter } from './reader.ts';
import { idle, test } from './visit.ts';

const cursor = (page: Page) => page.getByRole('slider', { name: 'As of' });
const bar = (page: Page) => page.getByRole('region', { name: 'As of a day' });

describe('Played', () => {
  const dayOf = async (page: Page) => Number(await cursor(page).getAttribute('aria-valuenow'));

  test('the story goes from report to report until a pointer goes down on it', async ({ visit }) => {
    const page = await visit.open('/?as-of=2018-05-01');
    const first = await dayOf(page);
    await bar(page).getByLabel('Speed').selectOption('4');
    await bar(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => dayOf(page)).toBeGreaterThan(first + 5);
    await items(page).locator('..').first().waitFor({ state: 'attached' });
    await page.mouse.move(700, 700);
    await page.mouse.down();
    await page.mouse.up();
    await bar(page).getByRole('button', { name: 'Play' }).waitFor();
    await idle(page);
    const stopped = await dayOf(page);
    await expect.poll(() => parameter(page, 'as-of')).not.toBe('2018-05-01');
    expect(await dayOf(page)).toBe(stopped);
  });

  test('the window follows at its scale', async ({ visit }) => {
    const page = await visit.open('/?as-of=2018-05-01&from=2018-04-01&to=2018-05-10');
    await bar(page).getByLabel('Speed').selectOption('4');
    await bar(page).getByRole('button', { name: 'Play' }).click();
    const first = await dayOf(page);
    await expect.poll(() => dayOf(page)).toBeGreaterThan(first + 10);
    await bar(page).getByRole('button', { name: 'Pause' }).click();
    await idle(page);
    await expect.poll(() => parameter(page, 'from')).not.toBe('2018-04-01');
    await expect.poll(() => parameter(page, 'as-of')).not.toBe('2018-05-01');
    const [from, to] = [parameter(page, 'from'), parameter(page, 'to')].map(day => Date.parse(day ?? ''));
    expect(Math.abs((to! - from!) / 86_400_000 - 39)).toBeLessThanOrEqual(1);
    expect((await cursor(page).boundingBox())!.x).toBeGreaterThan(500);
  });

  test('pauses when the tab is left, and does not go on by itself', async ({ visit }) => {
    const page = await visit.open('/?as-of=2018-05-01');
    const first = await dayOf(page);
    await bar(page).getByLabel('Speed').selectOption('4');
    await bar(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => dayOf(page)).toBeGreaterThan(first);
    // A browser without a window never hides a tab: the page is told what a browser would tell it.
    const turn = (hidden: boolean) =>
      page.evaluate(isHidden => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await turn(true);
    await bar(page).getByRole('button', { name: 'Play' }).waitFor();
    const left = await dayOf(page);
    await turn(false);
    await idle(page);
    expect(await dayOf(page)).toBe(left);
    expect(await bar(page).getByRole('button', { name: 'Play' }).count()).toBe(1);
  });

  test('by hand, one report after another', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10');
    await bar(page).getByRole('button', { name: 'Previous report' }).click();
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-08');
    await bar(page).getByRole('button', { name: 'Next report' }).click();
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-10');
  });

  test('with reduced motion it steps, and shows no day between', async ({ visit }) => {
    const page = await visit.open('/?as-of=2018-09-20&from=2018-09-01&to=2018-12-31', {
      reducedMotion: 'reduce',
    });
    await page.evaluate(() => {
      const slider = document.querySelector('.tl-cursor-day')!;
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(slider.getAttribute('aria-valuetext') ?? '')).observe(slider, {
        attributeFilter: ['aria-valuetext'],
      });
    });
    await bar(page).getByLabel('Speed').selectOption('4');
    await bar(page).getByRole('button', { name: 'Play' }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length))
      .toBeGreaterThan(3);
    await bar(page).getByRole('button', { name: 'Pause' }).click();
    const counts = await page.evaluate(() =>
      (window as unknown as { seen: string[] }).seen.map(text => text.replace(/^.*: /, '')),
    );
    expect(new Set(counts).size).toBe(counts.length);
  });
});

describe('In every engine', () => {
  testInEngines('the story plays and pauses', async ({ open }) => {
    const tab = await open(`${inject('site')}?as-of=2018-05-01`);
    await tab.until(() => document.documentElement.dataset.idle === 'true');
    const day = () =>
      tab.evaluate(() => Number(document.querySelector('.tl-cursor-day')?.getAttribute('aria-valuenow')));
    const first = await day();
    await tab.click('button[aria-label="Play"]');
    await expect.poll(day).toBeGreaterThan(first);
    await tab.click('button[aria-label="Pause"]');
    await tab.until(() => document.querySelector('button[aria-label="Play"]') !== null);
    const stopped = await day();
    await tab.until(() => document.documentElement.dataset.idle === 'true');
    expect(await day()).toBe(stopped);
  });
});
