import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { focusedItem, items, mark, panel, parameter, timeline } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const talks = '2019-01-08-xi-kim-talks';
const talksTitle = eventOf(talks).title;

function stubs(page: Page): Locator {
  return timeline(page).locator('a.tl-stub');
}

const said = (page: Page) => page.locator('p[role="status"].app-unseen').first().textContent();

describe('The links of the open event', () => {
  test('are drawn for the selection alone', async ({ visit }) => {
    const page = await visit.open('/');
    expect(await timeline(page).locator('.tl-link').count()).toBe(0);
    await page.goto(new URL(`/?event=${talks}`, page.url()).href);
    await idle(page);
    await timeline(page).locator('.tl-link').first().waitFor({ state: 'attached' });
    expect(await timeline(page).locator('.tl-link-word').allTextContents()).toContain('follows up');
    await page.keyboard.press('Escape');
    await panel(page, talksTitle).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => timeline(page).locator('.tl-link').count()).toBe(0);
  });

  test('lay nothing out again', async ({ visit }) => {
    const page = await visit.open('/?from=2018-11-29&to=2019-01-30');
    const before = await items(page)
      .getByRole('link')
      .evaluateAll(all => all.map(one => one.getAttribute('data-key')));
    await mark(page, talksTitle).focus();
    await page.keyboard.press('Enter');
    await timeline(page).locator('.tl-link').first().waitFor({ state: 'attached' });
    await idle(page);
    const after = await items(page)
      .getByRole('link')
      .evaluateAll(all => all.map(one => one.getAttribute('data-key')));
    expect(before.filter(key => key && after.includes(key)).length).toBeGreaterThan(5);
  });

  test('name partners out of view at the edge, and lead to them by a click', async ({ visit }) => {
    const page = await visit.open('/?event=2018-06-12-singapore-summit&from=2018-06-01&to=2018-07-01');
    const right = stubs(page).filter({ hasText: '›' }).first();
    await right.waitFor();
    expect(await right.getAttribute('aria-label')).toMatch(/after what is in view$/);
    await right.click();
    await expect.poll(() => parameter(page, 'event')).not.toBe('2018-06-12-singapore-summit');
  });

  test('are walked by [ and ] with the focus on the line, back the way one came', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks}`);
    await timeline(page).locator('.tl-link').first().waitFor({ state: 'attached' });
    await mark(page, talksTitle).focus();
    await page.keyboard.press('[');
    await expect.poll(() => parameter(page, 'event')).not.toBe(talks);
    const before = parameter(page, 'event') ?? '';
    await expect.poll(() => focusedItem(page)).toContain(eventOf(before).title);
    await expect.poll(() => said(page)).toMatch(/: .+\. \d+ links? back, \d+ on$/);
    await page.keyboard.press(']');
    await expect.poll(() => parameter(page, 'event')).toBe(talks);
  });

  test('are not walked where single keys are switched off', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks}`);
    await timeline(page).locator('.tl-link').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('checkbox', { name: 'Use single keys on this page' }).uncheck();
    await page.keyboard.press('Escape');
    await mark(page, talksTitle).focus();
    await page.keyboard.press('[');
    await idle(page);
    expect(parameter(page, 'event')).toBe(talks);
  });
});
