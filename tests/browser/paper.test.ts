import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { items, panel, timeline } from './reader.ts';
import { addressesOf, eventOf, events } from './story.ts';
import { idle, test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');

/** Waits until what is printed has come, and shows the page as it goes on paper. */
async function toPaper(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

async function fromPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
}

describe('On paper', () => {
  test('stand what is shown, its address, the timeline, the list, and every source under its number', async ({
    visit,
  }) => {
    const page = await visit.open('/?issues=sanctions&from=2019-01-01&to=2019-02-28');
    await toPaper(page);
    const sheet = page.locator('.app-printed');
    const listed = events.filter(({ issues }) => issues?.includes('sanctions'));
    const head = await sheet.locator('header').textContent();
    expect(head).toContain(`${listed.length} events · Issue: Sanctions`);
    expect(head).toContain('issues=sanctions');
    expect(await sheet.getByRole('heading', { level: 3 }).count()).toBe(listed.length);
    await sheet.locator('.tl-plot .tl-label:not([visibility])').first().waitFor();
    const cut = await sheet.locator('.tl-plot .tl-label:not([visibility])').evaluateAll(labels =>
      labels
        .filter(label => {
          const plot = label.closest('.tl-plot')?.getBoundingClientRect();
          const { left, right } = label.getBoundingClientRect();
          return plot && (left < plot.left - 1 || right > plot.right + 1);
        })
        .map(label => label.textContent),
    );
    expect(cut, 'words that an edge cuts').toEqual([]);
    const expected = new Set(listed.flatMap(addressesOf));
    const notes = await sheet.locator('.rd-notes li').allTextContents();
    expect(notes.length).toBe(expected.size);
    for (const address of expected) expect(notes.some(note => note.includes(address))).toBe(true);
    const numbers = await sheet.locator('.rd-noted').allTextContents();
    const last = Math.max(...numbers.map(text => Number(text.replace(/\D/g, ''))));
    expect(last).toBe(notes.length);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
  });

  test('stands the day to which the page looks back, and nothing later', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10&view=chronology');
    await toPaper(page);
    const sheet = page.locator('.app-printed');
    expect(await sheet.locator('header').textContent()).toContain('As known on 10 January 2019');
    expect(await sheet.getByRole('heading', { name: eventOf('2019-02-27-hanoi-summit').title }).count()).toBe(
      0,
    );
    const notes = await sheet.locator('.rd-notes').textContent();
    const later = events.filter(({ id }) => id > '2019-03').flatMap(addressesOf);
    const before = new Set(events.filter(({ id }) => id < '2019-03').flatMap(addressesOf));
    expect(later.filter(address => !before.has(address) && notes?.includes(`${address} `))).toEqual([]);
  });

  test('the page is light whatever the screen is, and comes out as a document of several pages', async ({
    visit,
  }) => {
    const page = await visit.open('/?theme=dark&actors=vietnam');
    await page.waitForLoadState('networkidle');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await toPaper(page);
    const paper = await page.locator('.app-printed').evaluate(sheet => {
      const plot = sheet.querySelector('.tl-ground');
      return plot && getComputedStyle(plot).fill;
    });
    expect(paper).toBe('rgb(255, 255, 255)');
  });

  testInEngines(
    'the other engines make the same sheet before they print, and take it away afterwards',
    async ({ open }) => {
      const tab = await open(`${inject('site')}?issues=sanctions&as-of=2019-01-10`);
      await tab.until(
        () => document.querySelector('html[data-idle="true"]:not(:has(.app-waiting))') !== null,
      );
      const addresses = events.filter(({ issues }) => issues?.includes('sanctions')).flatMap(addressesOf);
      // What is printed loads once the page has nothing else to do, and is whole when its notes stand.
      const sheet = await tab.until(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const sheet = document.querySelector('.app-printed');
        if (!sheet?.querySelector('.tl-plot .tl-label')) return null;
        const notes = [...sheet.querySelectorAll('.rd-notes li')].map(note => note.textContent ?? '');
        return notes.length > 0 ? { head: sheet.querySelector('header')?.textContent ?? '', notes } : null;
      });
      expect(sheet.head).toContain('As known on 10 January 2019');
      expect(sheet.head).toContain('Issue: Sanctions');
      expect(sheet.notes.filter(note => !addresses.some(address => note.includes(address)))).toEqual([]);
      await tab.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
      await tab.until(() => !document.querySelector('.app-printed'));
    },
    ['Firefox', 'WebKit'],
  );

  test('nothing is left behind: the timeline answers to keys as before', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}`);
    await toPaper(page);
    await page.locator('.app-printed').waitFor();
    await fromPaper(page);
    await page.locator('.app-printed').waitFor({ state: 'detached' });
    await panel(page, talks.title).getByRole('heading', { level: 2 }).focus();
    await page.keyboard.press('Escape');
    await idle(page);
    expect(await timeline(page).evaluate(plot => plot.contains(document.activeElement))).toBe(true);
    expect(await items(page).isVisible()).toBe(true);
  });
});
