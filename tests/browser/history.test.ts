import { describe, expect } from 'vitest';
import { items, panel, parameter } from './reader.ts';
import { eventOf } from './story.ts';
import { test } from './visit.ts';

const [first, second] = ['2018-06-12-singapore-summit', '2019-01-07-beijing-visit'];

describe('Back and forward', () => {
  test('close what was opened and open it again', async ({ visit }) => {
    const page = await visit.open('/');
    const { title } = eventOf(second);
    await page.getByRole('combobox', { name: 'Search events and sources' }).fill(title);
    await page.getByRole('option', { name: title }).click();
    await panel(page, title).waitFor();
    await page.goBack();
    await panel(page, title).waitFor({ state: 'detached' });
    expect(parameter(page, 'event')).toBeNull();
    await page.goForward();
    await panel(page, title).waitFor();
    expect(parameter(page, 'event')).toBe(second);
  });

  test('leave the page by the way it was come to', async ({ visit }) => {
    const page = await visit.open(`/?event=${first}`);
    await page.goto(new URL(`/?event=${second}`, page.url()).href);
    await panel(page, eventOf(second).title).waitFor();
    await page.goBack();
    await panel(page, eventOf(first).title).waitFor();
  });

  test('restore the view that was left', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('link', { name: 'Chronology' }).click();
    await expect.poll(() => parameter(page, 'view')).toBe('chronology');
    await page.goBack();
    await expect.poll(() => parameter(page, 'view')).toBeNull();
    await expect
      .poll(() => page.getByRole('link', { name: 'Timeline' }).getAttribute('aria-current'))
      .toBe('page');
  });
});

test('An address with wrong values shows the story all the same', async ({ visit }) => {
  const page = await visit.open('/?event=nothing&from=yesterday&to=2019-13-40&view=x&theme=y&kinds=,,&q=%ff');
  expect(await page.getByRole('complementary').count()).toBe(0);
  expect(await items(page).getByRole('link').count()).toBeGreaterThan(5);
});
