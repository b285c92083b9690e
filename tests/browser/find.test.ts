import { describe, expect } from 'vitest';
import { entries, panel, parameter } from './reader.ts';
import { eventOf, events } from './story.ts';
import { idle, test } from './visit.ts';

const search = 'Search events and sources';

describe('The search', () => {
  test('finds an event by its title and opens it with Enter', async ({ visit }) => {
    const page = await visit.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('Singapore summit');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const first = await page.getByRole('option', { selected: true }).textContent();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    await heading.waitFor();
    expect(first).toContain(await heading.textContent());
  });

  test('forgives a slip of the keys', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('combobox', { name: search }).fill('Singapor sumit');
    await page.getByRole('option', { name: eventOf('2018-06-12-singapore-summit').title }).waitFor();
  });

  test('knows a leader by the name in his own script', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('combobox', { name: search }).fill('김정은');
    await page.getByRole('option').first().waitFor();
  });

  test('says what to loosen where nothing matches', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('combobox', { name: search }).fill('xyzzyplugh');
    await page.getByText('No event matches.').first().waitFor();
    await page
      .getByRole('button', { name: /^Without the words/ })
      .first()
      .click();
    await expect.poll(() => page.getByRole('combobox', { name: search }).inputValue()).toBe('');
  });

  test('shows results only, where that is asked for, and says so in the address', async ({ visit }) => {
    const page = await visit.open('/?view=chronology');
    await page.getByRole('combobox', { name: search }).fill('Vladivostok');
    await page.getByRole('checkbox', { name: 'Show results only' }).check();
    await expect.poll(() => parameter(page, 'only')).toBe('1');
    await expect.poll(() => entries(page).count()).toBeLessThan(60);
    expect(await entries(page).count()).toBeGreaterThan(0);
  });
});

describe('The filters', () => {
  test('leave the events of the kinds that are on', async ({ visit }) => {
    const page = await visit.open('/');
    const statements = page
      .getByRole('group', { name: 'Kinds of events' })
      .getByRole('button', { name: /^Statements/ });
    expect(await statements.getAttribute('aria-pressed')).toBe('true');
    await statements.click();
    await expect.poll(() => statements.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => parameter(page, 'kinds')).toMatch(/meeting/);
    await idle(page);
    expect(await page.getByText(/^\d+ of \d+ events/).count()).toBe(1);
  });

  test('are cleared by one button', async ({ visit }) => {
    const page = await visit.open('/?kinds=agreement');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => parameter(page, 'kinds')).toBeNull();
  });
});

describe('The chronology', () => {
  test('lists every event of the story by year', async ({ visit }) => {
    const page = await visit.open('/?view=chronology');
    expect(await entries(page).count()).toBe(events.length);
    await page.getByRole('heading', { name: /^2018/ }).waitFor();
  });

  test('opens an event beside it', async ({ visit }) => {
    const page = await visit.open('/?view=chronology');
    const { title } = eventOf('2018-06-12-singapore-summit');
    await page.getByRole('main').getByRole('link', { name: title }).first().click();
    await panel(page, title).waitFor();
    expect(parameter(page, 'view')).toBe('chronology');
  });
});
