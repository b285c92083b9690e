import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parameter, timeline } from './reader.ts';
import { idle, test } from './visit.ts';

const lines = (page: Page) => timeline(page).locator('.tl-gap');
const told = (page: Page): Locator => page.getByRole('region', { name: 'Time without a meeting' });
const button = (page: Page) => page.getByRole('button', { name: /^Gaps/ });
/** The longest of the United States and North Korea. */
const longest = '2,221 days without a meeting';

describe('The gaps of two lanes', () => {
  test('are measured from the menu, by keyboard, and given up by one action', async ({ visit }) => {
    const page = await visit.open('/');
    expect(await lines(page).count()).toBe(0);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Between').focus();
    await page.getByRole('button', { name: 'Show on the line' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'gap')).toBe('us,dprk');
    await page.keyboard.press('Escape');
    expect(await button(page).evaluate(one => one === document.activeElement)).toBe(true);
    await lines(page).first().waitFor({ state: 'attached' });
    await told(page).getByRole('button', { name: 'End measuring gaps' }).click();
    await expect.poll(() => parameter(page, 'gap')).toBeNull();
    await expect.poll(() => lines(page).count()).toBe(0);
  });

  test('are told in words, with links to the meetings at both ends', async ({ visit }) => {
    const page = await visit.open('/?gap=us,dprk&from=2012-01-01&to=2018-06-01');
    await expect.poll(() => told(page).textContent()).toContain(longest);
    const link = told(page).getByRole('link').last();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('complementary', { name: title, exact: true }).waitFor();
  });

  test('are listed, longest first, and each leads to its days', async ({ visit }) => {
    const page = await visit.open('/?gap=us,dprk');
    await button(page).click();
    const all = page
      .getByRole('region', { name: 'Gaps', exact: true })
      .getByRole('listitem')
      .getByRole('button');
    const days = async () =>
      (await all.allTextContents()).map(text => Number(text.match(/^[\d,]+/)?.[0].replace(',', '')));
    const byLength = await days();
    expect(byLength).toEqual([...byLength].sort((a, b) => b - a));
    await page.getByRole('checkbox', { name: 'longest first' }).uncheck();
    expect(await days()).not.toEqual(byLength);
    await all.filter({ hasText: longest }).focus();
    await page.keyboard.press('Enter');
    await idle(page);
    await expect.poll(() => parameter(page, 'from')).toMatch(/^2011/);
    await expect.poll(() => told(page).textContent()).toContain(longest);
    expect(await button(page).evaluate(one => one === document.activeElement)).toBe(true);
  });

  test('are walked in order of time, and said', async ({ visit }) => {
    const page = await visit.open('/?gap=us,dprk&from=2012-01-01&to=2018-06-01');
    await told(page).getByRole('button', { name: 'Earlier gap' }).click();
    await expect.poll(() => told(page).textContent()).toContain('937 days without a meeting');
    const said = page.locator('p[role="status"].app-unseen').first();
    await expect.poll(() => said.textContent()).toContain('937 days without a meeting');
    await told(page).getByRole('button', { name: 'Later gap' }).click();
    await expect.poll(() => told(page).textContent()).toContain(longest);
  });

  test('are turned to by a click on the line', async ({ visit }) => {
    const page = await visit.open('/?gap=us,dprk&from=1990-01-01&to=2020-12-31');
    await lines(page).filter({ hasText: '1,781 days' }).locator('rect').click();
    await idle(page);
    await expect.poll(() => told(page).textContent()).toContain('1,781 days without a meeting');
    await expect.poll(() => parameter(page, 'from')).toMatch(/^1994/);
  });

  test('know no meeting that was not known on the day, and count up to it', async ({ visit }) => {
    const page = await visit.open('/?gap=dprk,rok&as-of=2019-01-10');
    await expect
      .poll(() => told(page).textContent())
      .toMatch(/15 days without a meeting and counting, 27 Dec 2018 – 10 Jan 2019/);
    expect(await told(page).getByRole('link').count()).toBe(1);
    await expect
      .poll(() => told(page).getByRole('button', { name: 'Later gap' }).getAttribute('aria-disabled'))
      .toBe('true');
  });

  test('lay nothing out again', async ({ visit }) => {
    const keys = (page: Page) =>
      page
        .getByRole('list', { name: 'Events in order of time' })
        .getByRole('link')
        .evaluateAll(all => all.map(one => one.getAttribute('data-key')));
    const bare = await keys(await visit.open('/?from=2018-11-29&to=2019-01-30'));
    const measured = await visit.open('/?from=2018-11-29&to=2019-01-30&gap=us,dprk');
    await lines(measured).first().waitFor({ state: 'attached' });
    expect(bare.filter(key => key !== null).length).toBeGreaterThan(5);
    expect(await keys(measured)).toEqual(bare);
  });
});
