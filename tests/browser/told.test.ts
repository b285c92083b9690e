import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { accounts, entries, mark, panel, parameter } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const pence = eventOf('2019-01-16-pence-concrete-steps');
const talks = eventOf('2019-01-08-xi-kim-talks');

const bar = (page: Page) => page.getByRole('region', { name: 'As told by', exact: true });
const field = (page: Page) => page.getByRole('combobox', { name: 'As told by: a country or an outlet' });

/** How many events the line over the view says are left, and of how many. */
async function leftOf(page: Page): Promise<readonly number[]> {
  const words = (await bar(page).textContent()) ?? '';
  return (words.match(/: (\d+) of (\d+) events/) ?? []).slice(1).map(Number);
}

describe('The story as told by some', () => {
  test('holds their events alone on the line and in the chronology, with their sources alone', async ({
    visit,
  }) => {
    const page = await visit.open('/?told=xinhua&view=chronology');
    const [left = 0, all = 0] = await leftOf(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all / 4);
    expect(await entries(page).count()).toBe(left);
    const sources = await page.locator('.rd-entry-sources').count();
    expect(sources).toBe(left);
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await idle(page);
    expect(parameter(page, 'told')).toBe('xinhua');
    expect(await mark(page, talks.title).count()).toBe(1);
    expect(await mark(page, pence.title).count()).toBe(0);
    await bar(page).getByRole('button', { name: 'All sources' }).click();
    await bar(page).waitFor({ state: 'detached' });
    await expect.poll(() => parameter(page, 'told')).toBeNull();
  });

  test('is chosen by key among countries and outlets, and cleared with the filters', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('button', { name: 'Filters' }).click();
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    const list = page.getByRole('listbox', { name: 'Countries and outlets' });
    await list.getByRole('option', { name: /^United States \d+$/ }).waitFor();
    expect(await list.getByRole('group').count()).toBe(2);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await field(page).fill('新华');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'told')).toBe('xinhua');
    expect(await field(page).inputValue()).toBe('Xinhua');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => parameter(page, 'told')).toBeNull();
    await field(page).fill('chin');
    await list.getByRole('option', { name: /^China \d+$/ }).click();
    await expect.poll(() => parameter(page, 'told')).toBe('country:cn');
  });

  test('is chosen from the panel, which shows their accounts and says how many others there are', async ({
    visit,
  }) => {
    const page = await visit.open(`/?event=${talks.id}`);
    await accounts(page).getByRole('button', { name: 'China', exact: true }).click();
    await expect.poll(() => parameter(page, 'told')).toBe('country:cn');
    const words = accounts(page).getByText(/^\d+ of \d+ accounts as told by China; show all$/);
    const [some = 0, all = 0] = ((await words.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(all).toBe(talks.accounts.length);
    const claims = accounts(page).locator('.rd-claim');
    expect(await claims.count()).toBe(some);
    await accounts(page).getByRole('button', { name: 'show all' }).click();
    await expect.poll(() => claims.count()).toBe(all);
    await accounts(page).getByRole('button', { name: 'Xinhua', exact: true }).first().click();
    await expect.poll(() => parameter(page, 'told')).toBe('xinhua');
    await panel(page, talks.title).waitFor();
  });

  test('is as told by a day, what was only expected too', async ({ visit }) => {
    const page = await visit.open('/?told=yonhap&as-of=2019-01-10');
    const whole = await visit.open('/?told=yonhap');
    const [then = 0, known = 0] = await leftOf(page);
    const [now = 0, all = 0] = await leftOf(whole);
    expect(then).toBeLessThan(now);
    expect(known).toBeLessThan(all);
    const ahead = page.getByRole('list', { name: 'Expected on this day' });
    await ahead.getByRole('link', { name: /second Trump–Kim summit.*Yonhap/ }).waitFor();
    const other = await visit.open('/?told=xinhua&as-of=2019-01-10');
    expect(await other.getByRole('link', { name: /^Expected: / }).count()).toBe(0);
  });

  test('says so where nothing is left, and what to give up', async ({ visit }) => {
    const page = await visit.open('/?told=xinhua&kinds=agreement');
    await page.getByText('No event matches').waitFor();
    expect(await page.getByRole('button', { name: /^As told by anyone: \d+ events?$/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(() => parameter(page, 'told')).toBeNull();
  });

  test('is the whole story where nobody in it is so called', async ({ visit }) => {
    const page = await visit.open('/?told=nobody');
    expect(await bar(page).textContent()).toContain('No source in this story is by “nobody”');
    expect(await mark(page, talks.title).count()).toBe(1);
  });

  testInEngines('says how much of it that leaves', async ({ open }) => {
    const tab = await open(`${inject('site')}?told=country:cn`);
    await tab.until(() => document.querySelector('.app-told b') !== null);
    const words = await tab.evaluate(() => document.querySelector('.app-told p')?.textContent ?? '');
    expect(words).toMatch(/^As told by China: \d+ of \d+ events$/);
  });
});
