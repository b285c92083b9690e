import { describe, expect } from 'vitest';
import { panel, parameter, timeline } from './reader.ts';
import { chapters, eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');
const [first, second] = chapters;
if (!first || !second) throw new Error('the story has too few chapters');

describe('For teaching', () => {
  test('an event becomes a worksheet: its accounts and no summary', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}`);
    await page.getByRole('button', { name: 'Share and embed' }).click();
    await page.getByRole('link', { name: 'Worksheet of the open event' }).click();
    const sheet = page.getByRole('article');
    await sheet.getByRole('heading', { name: talks.title }).waitFor();
    expect(parameter(page, 'view')).toBe('worksheet');
    for (const { claim } of talks.accounts) expect(await sheet.textContent()).toContain(claim);
    expect(await sheet.textContent()).not.toContain(talks.summary);
    const total = talks.accounts.length;
    await sheet.getByRole('checkbox').first().uncheck();
    await sheet.getByText(`${total - 1} accounts of ${total}`).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await sheet.locator('.rd-worksheet-accounts > li:visible').count()).toBe(total - 1);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await sheet.getByRole('link', { name: 'Back to the event' }).click();
    await panel(page, talks.title).waitFor();
  });

  test('a worksheet of the past has what was out by then', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}&view=worksheet&as-of=2019-01-10`);
    const sheet = page.getByRole('article');
    await sheet.getByRole('checkbox').first().waitFor();
    expect(await sheet.getByRole('checkbox').count()).toBeLessThan(talks.accounts.length);
    await page.goto(new URL(`/?event=${talks.id}&view=worksheet&as-of=2018-12-01`, page.url()).href);
    await page.getByText('Not yet known on this day').waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain(talks.title);
  });

  test('the chapters are turned by key wherever the focus is, and larger', async ({ visit }) => {
    const page = await visit.open('/');
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await page.goto(new URL('/?present', page.url()).href);
    await panel(page, first.title).waitFor();
    expect(await size()).toBe(before * 1.5);
    await idle(page);
    await timeline(page).getByRole('link').first().focus();
    await page.keyboard.press('ArrowRight');
    await panel(page, second.title).waitFor();
    await page.keyboard.press('ArrowLeft');
    await panel(page, first.title).waitFor();
    await page.getByRole('button', { name: 'End the presentation' }).click();
    await expect.poll(size).toBe(before);
    await expect.poll(() => parameter(page, 'present')).toBeNull();
  });
});
