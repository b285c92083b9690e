import { describe, expect } from 'vitest';
import { panel, parameter } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const singapore = eventOf('2018-06-12-singapore-summit').title;
const remains = eventOf('2018-07-27-remains-returned').title;

describe('The promises', () => {
  test('are a view of their own, reached by its tab and by its address', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Promises' }).click();
    await page.getByRole('heading', { name: 'What was promised' }).waitFor();
    expect(parameter(page, 'view')).toBe('promises');
    await page.goBack();
    await page.getByRole('heading', { name: 'What was promised' }).waitFor({ state: 'detached' });
  });

  test('lead from each step to its event', async ({ visit }) => {
    const page = await visit.open('/?view=promises');
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: singapore }) });
    const step = entry.getByRole('listitem').filter({ hasText: remains });
    expect(await step.textContent()).toMatch(/^Fulfilled.*27 July 2018 · after 45 days$/);
    await step.getByRole('link', { name: remains }).click();
    await panel(page, remains).waitFor();
    expect(parameter(page, 'event')).toBe('2018-07-27-remains-returned');
    await page.keyboard.press('Escape');
    await panel(page, remains).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: 'What was promised' }).isVisible()).toBe(true);
  });

  test('follow the filters', async ({ visit }) => {
    const page = await visit.open('/?view=promises');
    const count = page.getByText(/^\d+ promises: /);
    const all = await count.textContent();
    const entries = page.getByRole('main').getByRole('heading', { level: 4 });
    const before = await entries.count();
    await page.getByRole('button', { name: /^Agreements/ }).click();
    await idle(page);
    await expect.poll(() => count.textContent()).not.toBe(all);
    await expect.poll(() => entries.count()).toBeLessThan(before);
  });
});
