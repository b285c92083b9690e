import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { accounts, entries, items, mark, panel, parameter } from './reader.ts';
import { eventOf, events } from './story.ts';
import { test } from './visit.ts';

const hanoi = eventOf('2019-02-27-hanoi-summit');
const singapore = eventOf('2018-06-12-singapore-summit');
const talks = eventOf('2019-01-08-xi-kim-talks');
const known = /As known on 10 January 2019: \d+ of \d+ events/;

const cursor = (page: Page) => page.getByRole('slider', { name: 'As of' });
const ahead = (page: Page) => page.getByRole('list', { name: 'Expected on this day' });
const bar = (page: Page) => page.getByRole('region', { name: 'As of a day' });
const summit = (page: Page) => ahead(page).getByRole('link', { name: /second Trump–Kim summit/ });

describe('As of 10 January 2019', () => {
  test('the Hanoi summit is an expectation with its source and not an event', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10');
    expect(await bar(page).textContent()).toMatch(known);
    expect(await mark(page, hanoi.title).count()).toBe(0);
    expect(await summit(page).getAttribute('aria-label')).toMatch(
      /^Expected: A second Trump–Kim summit.*, \S.*10 January 2019, expected .*$/,
    );
    await summit(page).focus();
    await page.keyboard.press('Enter');
    const side = page.getByRole('complementary', { name: /second Trump–Kim summit/ });
    await side.getByText('Not yet an event.').waitFor();
    const said = side.getByRole('heading', { name: 'Who said so' }).locator('..');
    expect(await said.getByRole('link').getAttribute('href')).toMatch(/^https?:/);
    expect(await side.getByRole('heading', { name: 'What had been expected before' }).count()).toBe(1);
    expect(await page.getByText(hanoi.title).count()).toBe(0);
    expect(await page.title()).not.toContain('Hanoi');
    await side.getByRole('button', { name: 'Written later: show' }).click();
    await panel(page, hanoi.title).waitFor();
    expect(parameter(page, 'as-of')).toBeNull();
  });

  test('no event reported later is on the line, in the chronology or found', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10&view=chronology');
    const count = Number((await bar(page).textContent())?.match(/: (\d+) of/)?.[1]);
    const year = page.getByRole('heading', { name: /^Expected/ });
    await year.waitFor();
    const expected = await year.locator('..').getByRole('heading', { level: 3 }).count();
    expect(await entries(page).count()).toBe(count + expected);
    expect(count).toBeLessThan(events.length);
    await page.getByRole('combobox', { name: 'Search events and sources' }).fill(singapore.title);
    await page.getByRole('option', { name: singapore.title }).waitFor();
    await page.getByRole('combobox', { name: 'Search events and sources' }).fill('Hanoi summit ends');
    await page.getByText('No event matches.').first().waitFor();
  });

  test('an event has the accounts of the time, and its summary behind a button', async ({ visit }) => {
    const page = await visit.open(`/?as-of=2019-01-10&event=${talks.id}`);
    const side = panel(page, talks.title);
    await side.getByText('reported two days later').waitFor();
    const then = (await accounts(page).getByRole('heading').textContent()) ?? '';
    expect(await side.getByText(talks.summary).isVisible()).toBe(false);
    await side.getByText('Written later: show').click();
    await expect.poll(() => side.getByText(talks.summary).isVisible()).toBe(true);
    await bar(page).getByRole('button', { name: 'Whole story' }).click();
    await expect.poll(() => accounts(page).getByRole('heading').textContent()).not.toBe(then);
    expect(parameter(page, 'as-of')).toBeNull();
  });
});

describe('What was expected', () => {
  test('is no tab stop of its own: the arrows lead to it from the last event, and back', async ({
    visit,
  }) => {
    const page = await visit.open('/?as-of=2019-01-10');
    await ahead(page).getByRole('link').first().waitFor({ state: 'attached' });
    expect(await ahead(page).locator('[tabindex="0"]').count()).toBe(0);
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await items(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = await name();
    await page.keyboard.press('ArrowRight');
    await expect.poll(name).toMatch(/expected/i);
    const first = await name();
    await page.keyboard.press('End');
    await expect.poll(name).not.toBe(first);
    await page.keyboard.press('Home');
    await expect.poll(name).toBe(last);
  });
});

describe('As of 1 March 2018', () => {
  test('the Singapore summit is unknown, even where the address names it', async ({ visit }) => {
    const page = await visit.open(`/?as-of=2018-03-01&event=${singapore.id}`);
    await panel(page, 'Not yet known').waitFor();
    expect(await ahead(page).getByRole('link', { name: /Trump/ }).count()).toBe(0);
    expect(
      await page
        .getByText(/Singapore/)
        .filter({ visible: true })
        .allTextContents(),
    ).toEqual(['Singapore and after']);
    await page.getByRole('button', { name: 'Go to the day of its report' }).click();
    await panel(page, singapore.title).waitFor();
    await expect.poll(() => parameter(page, 'as-of')).toBe('2018-06-12');
  });
});

describe('The cursor', () => {
  test('moves by keys, a day, a week, and says what was known', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10');
    await cursor(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => cursor(page).getAttribute('aria-valuetext'))
      .toMatch(/^11 January 2019: \d+ of \d+ events$/);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-04');
    expect(await mark(page, talks.title).count()).toBe(0);
  });

  test('is dragged with the mouse and leaves the window where it is', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10');
    const box = (await cursor(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 150, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => parameter(page, 'as-of')).toMatch(/^2018-12-(29|30|31)$|^2019-01-0[12]$/);
    expect(parameter(page, 'from')).toBeNull();
  });

  test('is dragged with a finger', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10', {
      viewport: { width: 812, height: 600 },
      hasTouch: true,
      isMobile: true,
    });
    const box = (await cursor(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ x: at, y }] });
    await touch('touchStart', x);
    for (const step of [20, 60, 120]) await touch('touchMove', x - step);
    await touch('touchEnd', null);
    await expect.poll(() => parameter(page, 'as-of')).toMatch(/^2018-1[12]-/);
  });

  test('is set by a typed day, and cleared by one press', async ({ visit }) => {
    const page = await visit.open('/');
    await page.getByRole('button', { name: 'As of', exact: true }).click();
    const field = page.getByLabel('As of', { exact: true }).and(page.locator('input'));
    await field.fill('2018-03-01');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'as-of')).toBe('2018-03-01');
    await expect.poll(() => cursor(page).getAttribute('aria-valuetext')).toMatch(/^1 March 2018/);
    await page.getByRole('button', { name: 'Done' }).click();
    await bar(page).getByRole('button', { name: 'Whole story' }).click();
    await expect.poll(() => parameter(page, 'as-of')).toBeNull();
    await page.goBack();
    await expect.poll(() => parameter(page, 'as-of')).toBe('2018-03-01');
  });
});

describe('What was known then', () => {
  test('leads from an event to the day of its first report, and Back returns', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}`);
    await panel(page, talks.title).getByRole('link', { name: 'What was known then' }).click();
    await expect.poll(() => bar(page).textContent()).toMatch(known);
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-10');
    await page.goBack();
    await bar(page).waitFor({ state: 'detached' });
  });
});

describe('In every engine', () => {
  testInEngines('the summit of Hanoi is expected on 10 January 2019 and no event', async ({ open }) => {
    const tab = await open(`${inject('site')}?as-of=2019-01-10`);
    await tab.until(() => document.documentElement.dataset.idle === 'true');
    const names = await tab.evaluate(() =>
      [...document.querySelectorAll('.tl-ahead')].map(link => link.getAttribute('aria-label') ?? ''),
    );
    expect(
      names.some(name => /^Expected: A second Trump–Kim summit.*10 January 2019, expected /.test(name)),
    ).toBe(true);
    expect(await tab.evaluate(() => document.body.textContent?.includes('Hanoi summit ends') ?? false)).toBe(
      false,
    );
    const text = await tab.evaluate(() => document.querySelector('.app-asof-words')?.textContent ?? '');
    expect(text).toMatch(known);
    await tab.evaluate(() => (document.querySelector('.tl-ahead') as SVGElement).focus());
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.rd-event')?.textContent?.includes('Not yet an event.'));
  });

  testInEngines('the summit of Singapore is unknown on 1 March 2018', async ({ open }) => {
    const tab = await open(`${inject('site')}?as-of=2018-03-01&from=2018-01-01&to=2018-07-01`);
    await tab.until(() => document.documentElement.dataset.idle === 'true');
    const names = await tab.evaluate(() =>
      [...document.querySelectorAll('.tl-ahead, .tl-hit')].map(link => link.getAttribute('aria-label') ?? ''),
    );
    expect(names.filter(name => /Singapore|Trump and Kim/.test(name))).toEqual([]);
    await tab.evaluate(() => (document.querySelector('.tl-cursor-day') as HTMLElement).focus());
    await tab.press('ArrowRight');
    await expect
      .poll(() => tab.evaluate(() => new URLSearchParams(location.search).get('as-of')))
      .toBe('2018-03-02');
  });
});
