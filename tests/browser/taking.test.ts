import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parameter } from './reader.ts';
import { test } from './visit.ts';

const event = '2018-06-12-singapore-summit';

async function saved(page: Page, click: () => Promise<void>): Promise<readonly [name: string, text: string]> {
  const [file] = await Promise.all([page.waitForEvent('download') as Promise<Download>, click()]);
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take along' });
const opener = (page: Page) => page.getByRole('button', { name: 'Cite, reading list, data' });

describe('The dialog of what is taken along', () => {
  test('cites the open event and its sources in the chosen style, and says that it copied', async ({
    visit,
  }) => {
    const page = await visit.open(`/?event=${event}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Cite in a style, with sources' }).click();
    await dialog(page).getByRole('heading', { name: 'This event' }).waitFor();
    await dialog(page).getByRole('combobox', { name: 'Style' }).selectOption('mla');
    const first = dialog(page).getByRole('listitem').first();
    const words = (await first.locator('p').innerText()).trim();
    expect(words).toContain('“');
    expect(words).toContain(`/${event}/`);
    await first.getByRole('button', { name: /^Copy/ }).click();
    await first.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    const [name, text] = await saved(page, () =>
      dialog(page).getByRole('button', { name: 'BibTeX' }).click(),
    );
    expect(name).toBe(`${event}.bib`);
    expect(text.match(/^@/gm)?.length).toBeGreaterThan(3);
  });

  test('is used by key alone, and keeps a list in the address', async ({ visit }) => {
    const page = await visit.open(`/?event=${event}`);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    const aside = dialog(page).getByRole('button', { name: /^Put aside/ });
    await aside.nth(1).focus();
    await page.keyboard.press('Space');
    await aside.first().focus();
    await page.keyboard.press('Space');
    await expect.poll(() => parameter(page, 'list')).toMatch(new RegExp(`^~[a-z0-9-]+,${event}$`));
    await dialog(page)
      .getByRole('button', { name: /^Reading list/ })
      .focus();
    await page.keyboard.press('Enter');
    await dialog(page)
      .getByRole('button', { name: /^Move down/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'list')).toMatch(new RegExp(`^${event},~`));
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await opener(page).evaluate(button => button === document.activeElement)).toBe(true);
  });

  test('keeps the list on the device only where the reader chooses so', async ({ visit }) => {
    const page = await visit.open(`/?event=${event}&list=${event}`);
    await opener(page).click();
    await dialog(page)
      .getByRole('button', { name: /^Reading list/ })
      .click();
    expect(await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('list')))).toEqual(
      [],
    );
    await dialog(page).getByRole('checkbox', { name: 'Keep the list on this device' }).check();
    await expect.poll(() => parameter(page, 'list')).toBeNull();
    await page.goto(new URL('/', page.url()).href);
    await opener(page).click();
    await dialog(page).getByRole('button', { name: 'Reading list (1)' }).waitFor();
  });

  test('saves what is shown and the whole story', async ({ visit }) => {
    const page = await visit.open('/?from=2018-06-01&to=2018-06-30');
    await opener(page).click();
    await dialog(page).getByRole('button', { name: 'Data' }).click();
    const [name, part] = await saved(page, () =>
      dialog(page).getByRole('button', { name: 'The story, JSON' }).click(),
    );
    expect(name).toBe('korea-talks-part-story.json');
    const { length } = JSON.parse(part).events.events;
    expect(length).toBeGreaterThan(2);
    await dialog(page)
      .getByRole('radio', { name: /whole story/ })
      .check();
    const [, csv] = await saved(page, () =>
      dialog(page).getByRole('button', { name: 'Events, CSV' }).click(),
    );
    const response = await page.request.get(new URL('/korea-talks/data/events.csv', page.url()).href);
    expect(await response.text()).toBe(csv);
    expect(response.headers()['content-type']).toContain('text/csv');
  });
});
