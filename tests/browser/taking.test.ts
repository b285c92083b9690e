import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { parameter } from './reader.ts';
import { idle, test } from './visit.ts';

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

  test('cites an event in the story’s own words throughout, and a view in those of the page', async ({
    visit,
  }) => {
    const page = await visit.open(`/?event=${event}&lang=de`);
    const cited = page.locator('.app-take-citation');
    await page.locator('.app-tools .app-iconbutton').nth(-2).click();
    await expect.poll(() => cited.first().innerText()).toContain('12 June 2018');
    await page.goto(new URL('/?from=2018-06-01&to=2018-06-30&lang=de', inject('site')).href);
    await idle(page);
    await page.locator('.app-tools .app-iconbutton').nth(-2).click();
    await expect.poll(() => cited.first().innerText()).toMatch(/Die Korea-Gespräche: .*Juni 2018/i);
  });

  test('says where the browser does not let it copy', async ({ visit }) => {
    const page = await visit.blank();
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    });
    await page.goto(new URL(`/?event=${event}`, inject('site')).href);
    await page.getByRole('button', { name: 'Cite in a style, with sources' }).click();
    await dialog(page).getByRole('button', { name: /^Copy/ }).first().click();
    await dialog(page).getByText('Not allowed here: select the text and copy it').waitFor();
  });

  test('gives the focus back to what opened it', async ({ visit }) => {
    const page = await visit.open(`/?event=${event}`);
    const cite = page.getByRole('button', { name: 'Cite in a style, with sources' });
    await cite.focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await cite.evaluate(button => button === document.activeElement)).toBe(true);
  });

  test('shows what the licence of its processor asks for, wherever it cites', async ({ visit }) => {
    const page = await visit.open(`/?list=${event}`);
    await opener(page).click();
    for (const part of [/^Cite/, /^Reading list/]) {
      await dialog(page).getByRole('button', { name: part }).click();
      const credit = dialog(page).getByRole('link', { name: 'Citations by CSL (citeproc-js)' });
      expect(await credit.getAttribute('href')).toBe('http://citationstyles.org/');
    }
    const licences = await page.request.get(new URL('/licences.txt', page.url()).href);
    expect(await licences.text()).toContain('Common Public Attribution License');
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

  test('saves what is shown as it was known on the day, and the whole story as it is known today', async ({
    visit,
  }) => {
    const page = await visit.open('/?as-of=2018-06-12&from=2018-06-01&to=2018-07-31');
    await opener(page).click();
    await dialog(page).getByRole('button', { name: 'Data' }).click();
    await dialog(page)
      .getByRole('radio', { name: /^What is shown, as known on 12 June 2018: \d+ events$/ })
      .waitFor();
    const [name, part] = await saved(page, () =>
      dialog(page).getByRole('button', { name: 'The story, JSON' }).click(),
    );
    expect(name).toBe('korea-talks-as-of-2018-06-12-story.json');
    const { events } = JSON.parse(part).events as {
      events: { date: string; title: string; summary: string }[];
    };
    expect(events.length).toBeGreaterThan(2);
    expect(events.filter(({ date }) => date > '2018-06-12')).toEqual([]);
    expect(events.filter(({ title, summary }) => title === '' || summary !== title)).toEqual([]);
    await dialog(page)
      .getByRole('radio', { name: /^The whole story, as known today/ })
      .check();
    const [wholeName, csv] = await saved(page, () =>
      dialog(page).getByRole('button', { name: 'Events, CSV' }).click(),
    );
    expect(wholeName).toBe('korea-talks-events.csv');
    const response = await page.request.get(new URL('/korea-talks/data/events.csv', page.url()).href);
    expect(await response.text()).toBe(csv);
  });

  test('saves all sources for a reference manager', async ({ visit }) => {
    const page = await visit.open('/');
    await opener(page).click();
    await dialog(page).getByRole('button', { name: 'Data' }).click();
    await dialog(page)
      .getByRole('radio', { name: /^The whole story/ })
      .check();
    const [name, text] = await saved(page, () => dialog(page).getByRole('button', { name: 'RIS' }).click());
    expect(name).toBe('korea-talks-sources.ris');
    expect(text.match(/^TY {2}- /gm)?.length).toBeGreaterThan(1000);
  });

  test('puts a single source aside in the panel, and takes it off again', async ({ visit }) => {
    const page = await visit.open(`/?event=${event}`);
    const aside = page.getByRole('button', { name: /^put aside/ });
    await aside.first().waitFor();
    const all = await aside.count();
    await aside.first().click();
    await expect.poll(() => parameter(page, 'list')).toMatch(/^~[a-z0-9-]+$/);
    expect(await aside.count()).toBeLessThan(all);
    await page
      .getByRole('button', { name: /^on the reading list/ })
      .first()
      .click();
    await expect.poll(() => parameter(page, 'list')).toBeNull();
  });

  test('leaves the buttons at the top in one row on the narrowest phone', async ({ visit }) => {
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
    const page = await visit.open('/', phone);
    const wordmark = await page.locator('.app-wordmark').boundingBox();
    const box = await opener(page).boundingBox();
    expect(box?.y).toBeLessThan((wordmark?.y ?? 0) + (wordmark?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
