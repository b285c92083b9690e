import { describe, expect, inject } from 'vitest';
import { serveExample } from '../../scripts/article.ts';
import { eventOf } from './story.ts';
import { test } from './visit.ts';

const { id, title } = eventOf('2019-01-08-xi-kim-talks');

describe('Share and embed', () => {
  test('gives the link and the code by keys alone, says that it did, and shows the embed', async ({
    visit,
  }) => {
    const page = await visit.open(`/korea-talks/?event=${id}`, {
      permissions: ['clipboard-write', 'clipboard-read'],
    });
    await page.getByRole('button', { name: 'Share and embed' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    await dialog.waitFor();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const link = dialog.getByRole('textbox', { name: 'Link to this view' });
    expect(await link.inputValue()).toBe(`${inject('site')}korea-talks/?event=${id}`);
    await link.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByRole('status').filter({ hasText: 'Copied: Link to this view' }).waitFor();
    expect(await copied()).toBe(await link.inputValue());

    const code = dialog.getByRole('textbox', { name: 'For the article’s HTML' });
    expect(await code.inputValue()).toContain(`data-event="${id}"`);
    const preview = page.frameLocator('iframe[title="Preview of the embed"]');
    await preview.getByRole('heading', { name: title }).waitFor();
    await dialog.getByRole('checkbox', { name: 'Opens the event that is open here' }).uncheck();
    expect(await code.inputValue()).not.toContain('data-event');
    await preview.getByRole('heading', { name: title }).waitFor({ state: 'detached' });
    await dialog.getByRole('combobox', { name: 'Language' }).selectOption('한국어');
    expect(await code.inputValue()).toContain('data-lang="ko"');
    await dialog.getByRole('radio', { name: 'frame alone' }).check();
    expect(
      await dialog.getByRole('textbox', { name: 'For systems that take nothing but a frame' }).inputValue(),
    ).toContain('<iframe data-demarche');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Share and embed',
    );
  });
});

describe('Where a story has editions', () => {
  test('link, code and credit follow updates or stay with one, as is chosen', async ({ visit }) => {
    const page = await visit.open('/small/');
    await page.getByRole('button', { name: 'Share and embed' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    const texts = () =>
      Promise.all(
        ['Link to this view', 'For the article’s HTML', 'Credit'].map(name =>
          dialog.getByRole('textbox', { name, exact: true }).inputValue(),
        ),
      );
    expect((await texts()).join()).not.toContain('editions');
    await dialog.getByRole('radio', { name: 'stays with the edition of 1 January 2026' }).check();
    for (const text of await texts()) expect(text).toContain('small/editions/2026-01-01');
    await dialog.getByRole('radio', { name: 'follows updates' }).check();
    expect((await texts()).join()).not.toContain('editions');
  });
});

describe('The example article', () => {
  test('shows the timeline, and drives it from its text', async ({ visit }) => {
    const article = await serveExample(inject('site'));
    const page = await visit.blank();
    await page.goto(article.address);
    const frame = page.frameLocator('#talks iframe');
    await frame.locator('html[data-idle="true"]').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'two capitals' }).click();
    await frame.getByRole('heading', { name: title }).waitFor();
    await page.getByText(`Opened in the timeline: ${id}`).waitFor();
    await article.close();
  });
});
