import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { accounts, panel, parameter } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');
const visitToBeijing = eventOf('2019-01-07-beijing-visit');
const hanoi = eventOf('2019-02-27-hanoi-summit');

const comparison = (page: Page) => page.getByRole('region', { name: 'Accounts side by side' });

/** The texts of a row's cells under their columns' names. */
async function rowOf(page: Page, aspect: string): Promise<Readonly<Record<string, string>>> {
  const table = comparison(page).getByRole('table');
  await table.waitFor();
  const heads = await table.getByRole('columnheader').locator('.rd-compare-name').allTextContents();
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: new RegExp(`^${aspect}`) }) });
  const cells = await row.getByRole('cell').allTextContents();
  return Object.fromEntries(heads.map((head, at) => [head.trim(), cells[at] ?? '']));
}

describe('Accounts side by side', () => {
  test('open from the panel and give back the focus on Escape', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}`);
    const button = accounts(page).getByRole('button', { name: 'Compare side by side' });
    await button.focus();
    await page.keyboard.press('Enter');
    const heading = comparison(page).getByRole('heading', { level: 2 });
    await heading.waitFor();
    expect(await heading.textContent()).toBe(`${talks.title}: who reported what`);
    await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true);
    await expect.poll(() => parameter(page, 'compare')).toBe('1');
    await page.keyboard.press('Escape');
    await comparison(page).waitFor({ state: 'detached' });
    expect(parameter(page, 'compare')).toBeNull();
    expect(parameter(page, 'event')).toBe(talks.id);
    await expect.poll(() => button.evaluate(element => element === document.activeElement)).toBe(true);
  });

  test('leave nothing of the page beneath in reach', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}&compare=1`);
    await comparison(page).getByRole('table').waitFor();
    expect(await panel(page, talks.title).isVisible()).toBe(false);
    const back = comparison(page).getByRole('link', { name: 'Back to the event' });
    await back.focus();
    for (let step = 0; step < 400; step++) {
      const inside = await page.evaluate(() => !document.activeElement?.closest('.app-body, .app-bar'));
      if (!inside) throw new Error('the focus got to what lies beneath');
      if (step > 2 && (await page.evaluate(() => document.activeElement === document.body))) break;
      await page.keyboard.press('Tab');
    }
    await back.click();
    await panel(page, talks.title).waitFor();
  });

  test('go with Back', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}`);
    await accounts(page).getByRole('button', { name: 'Compare side by side' }).click();
    await comparison(page).getByRole('table').waitFor();
    await page.goBack();
    await comparison(page).waitFor({ state: 'detached' });
    await panel(page, talks.title).waitFor();
  });

  test('compare at least three voices on the visit to Beijing, and the days that they give', async ({
    visit,
  }) => {
    const page = await visit.open(`/?event=${talks.id}&compare=1`);
    const said = await rowOf(page, 'What Kim said');
    expect(said.China).toContain('In the Chinese version');
    expect(said['North Korea']).toContain('raise concern about the impasse');
    const day = await rowOf(page, 'The day');
    expect(day.China).toMatch(/Tuesday 8 January.*Thursday 10 January/);
    expect(day['Yonhap 연합뉴스']).toContain('Tuesday 8 January');
    const heads = comparison(page).getByRole('columnheader');
    expect(await heads.count()).toBeGreaterThanOrEqual(3);
    await expect.poll(() => heads.allTextContents()).toContainEqual(expect.stringContaining('新华社'));
  });

  test('set Trump’s account of the breakdown at Hanoi beside Ri Yong Ho’s', async ({ visit }) => {
    const page = await visit.open(`/?event=${hanoi.id}&compare=1`);
    const asked = await rowOf(page, 'What was asked');
    expect(asked['United States']).toMatch(/^.*Donald Trump.*wanted removed altogether/);
    expect(asked['North Korea']).toMatch(/^.*Ri Yong Ho.*only for partial relief/);
    expect(asked['South Korea']).toBe('Nothing recorded here from this side');
  });

  test('stack on a phone, and nothing is lost or cut off', async ({ visit }) => {
    const page = await visit.open(`/?event=${hanoi.id}&compare=1`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    await comparison(page).getByRole('table').waitFor();
    const text = await comparison(page).textContent();
    for (const { claim } of hanoi.accounts) expect(text).toContain(claim.slice(0, 20));
    const tooWide = await comparison(page).evaluate(element => element.scrollWidth > element.clientWidth);
    expect(tooWide).toBe(false);
    const widths = await comparison(page)
      .getByRole('cell')
      .filter({ visible: true })
      .evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().right));
    expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  });

  test('keep whose column it is in view while they are scrolled', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}&compare=1`);
    const head = comparison(page).getByRole('columnheader').first();
    await head.waitFor();
    const top = async () => (await head.boundingBox())?.y ?? 0;
    const before = await top();
    await comparison(page).evaluate(element => element.scrollBy(0, 900));
    await expect.poll(top).toBeLessThan(before);
    const box = (await comparison(page).boundingBox())!;
    expect(Math.abs((await top()) - box.y)).toBeLessThan(2);
  });

  test('show of an earlier day only what was out by then', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}&compare=1&as-of=2019-01-10`);
    await comparison(page).getByRole('table').waitFor();
    await idle(page);
    expect(await comparison(page).textContent()).not.toContain('From the North’s television film');
  });

  testInEngines('compare at least three voices on the visit to Beijing', async ({ open }) => {
    const tab = await open(`${inject('site')}?event=${visitToBeijing.id}&compare=1`);
    await tab.until(() => document.querySelector('html[data-idle="true"] .rd-compare-table') !== null);
    const sides = await tab.evaluate(() =>
      [...document.querySelectorAll('.rd-compare-table thead .rd-compare-name')].map(
        name => name.closest('th')?.textContent ?? '',
      ),
    );
    const voicesOf = (side: string) => sides.find(text => text.startsWith(side)) ?? '';
    expect(voicesOf('North Korea')).toContain('KCNA');
    expect(voicesOf('China')).toContain('Xinhua');
    expect(voicesOf('South Korea')).toContain('Yonhap');
    const said = await tab.evaluate(
      () => document.querySelector('.rd-compare-table tbody')?.textContent ?? '',
    );
    expect(said).toContain('Counts three days between 7 and 10 January.');
  });

  testInEngines('are one table of sides and aspects', async ({ open }) => {
    const tab = await open(`${inject('site')}?event=${hanoi.id}&compare=1`);
    await tab.until(() => document.querySelector('html[data-idle="true"] .rd-compare-table') !== null);
    const heads = await tab.evaluate(() =>
      [...document.querySelectorAll('.rd-compare-table thead th')].map(head => {
        const box = head.getBoundingClientRect();
        return { left: Math.round(box.left), top: Math.round(box.top), name: head.textContent ?? '' };
      }),
    );
    expect(heads.map(({ name }) => name.slice(0, 6)).slice(0, 2)).toEqual(['United', 'North ']);
    expect(new Set(heads.map(({ top }) => top)).size).toBe(1);
    expect(heads.map(({ left }) => left)).toEqual(heads.map(({ left }) => left).sort((a, b) => a - b));
    await tab.type('.rd-compare', '');
    await tab.press('Escape');
    await tab.until(() => !document.querySelector('.rd-compare'));
    await expect
      .poll(() => tab.evaluate(() => document.activeElement?.hasAttribute('data-rd-compare')))
      .toBe(true);
  });
});
