import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { panel, parameter } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Positions by issue and actor' });
const slider = (page: Page) => page.getByRole('slider', { name: 'As of' });
const spoken = (page: Page) => page.getByRole('region', { name: 'When each side spoke of' });

/** The fields of an issue under the actors' names. */
async function fieldsOf(page: Page, issue: string): Promise<Readonly<Record<string, string>>> {
  await table(page).waitFor();
  const heads = await table(page).getByRole('columnheader').allTextContents();
  const row = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: issue, exact: true }) });
  const cells = await row.getByRole('cell').allTextContents();
  return Object.fromEntries(heads.slice(1).map((head, at) => [head, cells[at] ?? '']));
}

describe('Positions', () => {
  test('on 10 January 2019 show the four sides on sanctions as the article of that day reports them', async ({
    visit,
  }) => {
    const page = await visit.open('/?view=positions&as-of=2019-01-10');
    const fields = await fieldsOf(page, 'Sanctions');
    expect(fields['North Korea']).toMatch(/^new.*relief.*Deutsche Welle.*10 Jan 2019/);
    expect(fields.China).toMatch(/^new.*(relax|eas).*Deutsche Welle.*10 Jan 2019/);
    expect(fields['South Korea']).toMatch(/^new.*exemptions.*Deutsche Welle.*10 Jan 2019/);
    expect(fields['United States']).toMatch(/^new.*until.*complete.*Deutsche Welle.*10 Jan 2019/);
    expect(fields.China).toMatch(/before: /);
  });

  testInEngines('of four sides on sanctions stand in one row on 10 January 2019', async ({ open }) => {
    const tab = await open(`${inject('site')}?view=positions&as-of=2019-01-10`);
    await tab.until(() => document.querySelector('html[data-idle="true"] table') !== null);
    const row = await tab.evaluate(() => {
      const head = [...document.querySelectorAll('tbody th')].find(
        ({ textContent }) => textContent === 'Sanctions',
      );
      return [...(head?.closest('tr')?.querySelectorAll('td') ?? [])].map(
        ({ textContent }) => textContent ?? '',
      );
    });
    expect(row.slice(0, 4)).toEqual([
      expect.stringMatching(/until.*complete.*Deutsche Welle/),
      expect.stringMatching(/relief.*Deutsche Welle/),
      expect.stringMatching(/exemptions.*Deutsche Welle/),
      expect.stringMatching(/(relax|eas).*Deutsche Welle/),
    ]);
  });

  test('follow the day of the slider, by keys, and the address with them', async ({ visit }) => {
    const page = await visit.open('/?view=positions&as-of=2019-01-10');
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-09');
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('9 January 2019');
    const heading = page.getByRole('heading', { name: 'Who wants what, as of 9 January 2019' });
    await heading.waitFor();
    const { China } = await fieldsOf(page, 'Sanctions');
    expect(China).not.toContain('10 Jan 2019');
    await page.getByRole('button', { name: 'Show today instead' }).click();
    await expect.poll(() => parameter(page, 'as-of')).toBeNull();
    await page.getByRole('heading', { name: 'Who wants what, as of today' }).waitFor();
  });

  test('tell the whole history of a field, each step with its event, which opens beside', async ({
    visit,
  }) => {
    const page = await visit.open('/?view=positions&as-of=2019-01-10');
    await table(page).waitFor();
    const row = table(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Sanctions', exact: true }) });
    const field = row.getByRole('cell').nth(3);
    await field.getByText(/^All \d+ positions$/).click();
    const steps = field.getByRole('listitem');
    expect(await steps.count()).toBeGreaterThan(10);
    for (const step of await steps.all()) {
      expect(await step.locator('a[target="_blank"]').count()).toBe(1);
      expect(await step.locator('a[href*="event="]').count()).toBe(1);
    }
    const link = steps.first().locator('a[href*="event="]');
    const id = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('event') ?? '';
    await link.click();
    await panel(page, eventOf(id).title).waitFor();
    expect(parameter(page, 'view')).toBe('positions');
    await page.keyboard.press('Escape');
    await panel(page, eventOf(id).title).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''))
      .toContain(`event=${id}`);
  });

  test('are those of the events that the filters leave, and say how many that is', async ({ visit }) => {
    const page = await visit.open('/?view=positions&kinds=sanctions&told=country:us');
    const words = page.getByText(
      /^\d+ of \d+ positions: those of the events and sources that the filters leave\.$/,
    );
    const [some = 0, all = 0] = ((await words.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await table(page).locator('.rd-stance').count()).toBeLessThanOrEqual(some);
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await words.waitFor({ state: 'detached' });
  });

  test('are one tab away, and the way back leads to the timeline', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('link', { name: 'Positions', exact: true }).click();
    await table(page).waitFor();
    expect(parameter(page, 'view')).toBe('positions');
    await page.goBack();
    await table(page).waitFor({ state: 'detached' });
  });

  test('on a phone show one actor at a time', async ({ visit }) => {
    const page = await visit.open('/?view=positions&as-of=2019-01-10', {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await table(page).waitFor();
    await page.getByRole('button', { name: 'China', exact: true }).tap();
    await expect.poll(() => table(page).textContent()).toContain('Wants sanctions on the North relaxed');
    expect(await table(page).textContent()).not.toContain('Sanctions stay until disarmament is complete');
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(scrolls).toBe(false);
  });
});

describe('When each side spoke', () => {
  test('has a mark for each position in a window shared with the timeline', async ({ visit }) => {
    const page = await visit.open('/?view=positions&from=2018-12-01&to=2019-02-28&as-of=2019-01-10');
    const marks = spoken(page).getByRole('link');
    await expect.poll(() => marks.count()).toBeGreaterThan(50);
    const named = spoken(page).getByRole('link', { name: /^10 January 2019, China: / });
    expect(await named.count()).toBe(1);
    await spoken(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => parameter(page, 'from')).not.toBe('2018-12-01');
    const [from, to] = [parameter(page, 'from'), parameter(page, 'to')];
    await idle(page);
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await page.getByRole('list', { name: 'Events in order of time' }).waitFor();
    await idle(page);
    expect([parameter(page, 'from'), parameter(page, 'to')]).toEqual([from, to]);
  });

  test('of the issue that the address names, and of the one that is chosen', async ({ visit }) => {
    const page = await visit.open('/?view=positions&issue=security-guarantees&from=2018-12-01&to=2019-02-28');
    const choice = spoken(page).getByRole('combobox');
    expect(await choice.inputValue()).toBe('security-guarantees');
    await choice.selectOption('sanctions');
    await expect.poll(() => parameter(page, 'issue')).toBe('sanctions');
  });

  test('is walked by arrows and opens events by Enter', async ({ visit }) => {
    const page = await visit.open('/?view=positions&from=2018-12-01&to=2019-02-28');
    const first = spoken(page).getByRole('link').first();
    await first.waitFor();
    await spoken(page).getByRole('combobox').focus();
    await page.keyboard.press('Tab');
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const start = await name();
    await page.keyboard.press('ArrowRight');
    await expect.poll(name).not.toBe(start);
    await page.keyboard.press('ArrowDown');
    await expect.poll(name).toMatch(/North Korea: /);
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'event')).not.toBeNull();
  });

  testInEngines('stands in the same place in all engines', async ({ open }) => {
    const tab = await open(`${inject('site')}?view=positions&from=2018-12-01&to=2019-02-28&as-of=2019-01-10`);
    await tab.until(() => document.querySelectorAll('.tl-spoken-mark').length > 50);
    const place = await tab.evaluate(() => {
      const plot = document.querySelector('.tl-spoken .tl-plot')!.getBoundingClientRect();
      const link = document.querySelector('.tl-spoken a[aria-label^="10 January 2019, China"]')!;
      const mark = link.querySelector('.tl-spoken-mark')!.getBoundingClientRect();
      return (mark.x + mark.width / 2 - plot.x) / plot.width;
    });
    // 40.5 of the 90 days from 1 December.
    expect(place).toBeCloseTo(40.5 / 90, 2);
    await tab.type('.rd-day-slider input', '');
    await tab.press('ArrowRight');
    await expect
      .poll(() => tab.evaluate(() => new URLSearchParams(location.search).get('as-of')))
      .toBe('2019-01-11');
  });
});
