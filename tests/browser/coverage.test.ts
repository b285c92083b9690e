import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { mark, parameter } from './reader.ts';
import { addressesOf, eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const address = eventOf('2019-01-01-new-year-address');

/** The numbers under the marks, by where they stand along the moving group. */
const numbers = (page: Page) =>
  page
    .locator('.tl-coverage-number')
    .evaluateAll(all => all.map(text => [text.textContent, text.getAttribute('x')].join('@')));

describe('How widely events are reported', () => {
  test('is drawn by each single mark when asked for, and told by its name', async ({ visit }) => {
    const page = await visit.open('/');
    expect(await numbers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('checkbox', { name: 'How widely each event is reported' }).check();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(async () => (await numbers(page)).length).toBeGreaterThan(15);
    await expect.poll(() => parameter(page, 'coverage')).toBe('1');
    const sources = addressesOf(address).length;
    const name = new RegExp(`, ${sources} sources from \\d+ countries$`);
    expect(await mark(page, address.title).getAttribute('aria-label')).toMatch(name);
    const texts = await page.locator('.tl-coverage-number').allTextContents();
    expect(texts).toContain(String(sources));
    await page.getByRole('button', { name: 'Hide' }).click();
    await expect.poll(() => numbers(page)).toEqual([]);
  });

  test('does not change while the line is panned', async ({ visit }) => {
    const page = await visit.open('/?coverage=1');
    const before = await numbers(page);
    const plot = (await page.locator('.tl-plot').boundingBox())!;
    await page.mouse.move(plot.x + 600, plot.y + 20);
    await page.mouse.down();
    await page.mouse.move(plot.x + 500, plot.y + 20, { steps: 4 });
    await page.mouse.up();
    await idle(page);
    await expect.poll(() => parameter(page, 'from')).not.toBeNull();
    expect(await numbers(page)).toEqual(before);
  });
});
