import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { clickMark, clusters, items, mark, panel, parameter, pointOf, textsOf, timeline } from './reader.ts';
import { type EventRecord, eventOf, events } from './story.ts';
import { idle, test } from './visit.ts';

const address = eventOf('2019-01-01-new-year-address');
const talks = eventOf('2019-01-08-xi-kim-talks');
const even = '/?spacing=even';

const button = (page: Page) => page.getByRole('button', { name: 'Even spacing' });

/** Events that alone stand on their day, with the day as it is written. */
function aloneOnTheirDays(): readonly EventRecord[] {
  const dayOf = ({ date }: EventRecord) => date.slice(0, 10);
  const isOneDay = ({ date }: EventRecord) => /^\d{4}-\d\d-\d\d$/.test(date);
  return events.filter(
    event => isOneDay(event) && events.every(other => other === event || dayOf(other) !== dayOf(event)),
  );
}

/** How far the marks of such events stand from the first of them, CSS px, by their dates. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const { title, date } of aloneOnTheirDays()) {
    // A visit expected in December 2018 stands in the middle of that month.
    if (date < '2018-12-17' || date > '2019-02-20') continue;
    const one = mark(page, title);
    if ((await one.count()) === 1) places.set(date.slice(0, 10), (await pointOf(one)).x);
  }
  return places;
}

describe('Even spacing', () => {
  test('gives each day with events the same room, by one button, and Back takes it away', async ({
    visit,
  }) => {
    const page = await visit.open('/');
    const before = await placesOf(page);
    expect(await button(page).getAttribute('aria-pressed')).toBe('false');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'spacing')).toBe('even');
    await timeline(page).getByText('not to scale').waitFor();
    await idle(page);
    expect(await button(page).evaluate(one => one === document.activeElement)).toBe(true);
    const places = await placesOf(page);
    expect(places.size).toBeGreaterThan(12);
    // Between the two there is no other day with events.
    const step = places.get('2019-01-02')! - places.get('2019-01-01')!;
    for (const [, x] of places) {
      const steps = (x - places.get('2019-01-01')!) / step;
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(0.03);
    }
    await page.goBack();
    await expect.poll(() => parameter(page, 'spacing')).toBeNull();
    await idle(page);
    expect(await timeline(page).getByText('not to scale').count()).toBe(0);
    expect([...(await placesOf(page))]).toEqual([...before]);
  });

  test('tells the length of what it folds, and no text of the axis lies on another', async ({ visit }) => {
    const page = await visit.open('/?spacing=even&from=1985-01-01&to=2020-12-31');
    const texts = await textsOf(page, 'axis');
    expect(texts).toContain('6 years');
    expect(texts).toContain('2018');
    expect(texts.filter(text => /^\d+ (days|weeks|months|years)$/.test(text)).length).toBeGreaterThan(8);
    const boxes = await timeline(page)
      .locator('.tl-even text')
      .evaluateAll(all => all.map(text => text.getBoundingClientRect().toJSON() as DOMRect));
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3),
    );
    expect(overlaps).toEqual([]);
  });

  test('keeps the days of its window in the address, and zooms, pans and opens capsules', async ({
    visit,
  }) => {
    const page = await visit.open('/?spacing=even&from=2017-01-01&to=2019-12-31');
    expect(parameter(page, 'from')).toBe('2017-01-01');
    const capsule = clusters(page)
      .filter({ visible: true })
      .and(page.getByRole('button', { name: / 2018/ }))
      .first();
    const name = (await capsule.getAttribute('aria-label')) ?? '';
    expect(name).toMatch(/^\d+ events, \d+ \w+ (\d{4} )?– \d+ \w+ 2018: show$/);
    await capsule.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'from')).not.toBe('2017-01-01');
    await idle(page);
    const { from, to } = { from: parameter(page, 'from') ?? '', to: parameter(page, 'to') ?? '' };
    expect(Date.parse(to) - Date.parse(from)).toBeLessThan(2 * 365 * 864e5);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => parameter(page, 'from')).not.toBe(from);
    await idle(page);
    const zoomed = parameter(page, 'from');
    const plot = (await page.locator('.tl-plot').boundingBox())!;
    await page.mouse.move(plot.x + 600, plot.y + 8);
    await page.mouse.down();
    await page.mouse.move(plot.x + 300, plot.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => parameter(page, 'from')).not.toBe(zoomed);
  });

  test('opens events, walks them by key, and goes to chapters', async ({ visit }) => {
    const page = await visit.open(even);
    await clickMark(page, address.title);
    await panel(page, address.title).waitFor();
    await idle(page);
    await mark(page, address.title).focus();
    await page.keyboard.press('ArrowRight');
    const next = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(next).toContain('2 January 2019');
    await page.getByRole('button', { name: 'Chapter: ' }).first().click();
    await expect.poll(() => parameter(page, 'chapter')).not.toBeNull();
    await idle(page);
    expect(parameter(page, 'spacing')).toBe('even');
    expect(await items(page).locator('[data-key]').count()).toBeGreaterThan(3);
  });

  test('gives places to what the filters leave, and takes none for the rest', async ({ visit }) => {
    const page = await visit.open(`${even}&actors=china&from=2018-11-01&to=2019-03-31`);
    const all = await textsOf(page, 'axis');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await idle(page);
    await expect.poll(() => textsOf(page, 'axis')).not.toEqual(all);
    expect(parameter(page, 'from')).toBe('2018-11-01');
    expect(await mark(page, talks.title).count()).toBe(1);
  });

  test('looks back to a day: what was known before its cursor, what was expected beyond it', async ({
    visit,
  }) => {
    const page = await visit.open(`${even}&as-of=2019-01-10`);
    const cursorX = async () => (await page.locator('.tl-cursor-line').boundingBox())!.x;
    const known = (await pointOf(mark(page, talks.title))).x;
    expect(known).toBeLessThan(await cursorX());
    const ahead = page.getByRole('list', { name: 'Expected on this day' }).getByRole('link');
    const boxes = await ahead.evaluateAll(all => all.map(one => one.getBoundingClientRect().left));
    expect(boxes.length).toBeGreaterThan(2);
    for (const left of boxes) expect(left).toBeGreaterThan((await cursorX()) - 8);
    const cursor = page.getByRole('slider', { name: 'As of' });
    const at = await cursorX();
    await cursor.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => parameter(page, 'as-of')).toBe('2019-01-03');
    await idle(page);
    await expect.poll(cursorX).toBeLessThan(at);
    expect(await mark(page, talks.title).count()).toBe(0);
  });

  test('holds in a frame too, which says that it is not to scale', async ({ visit }) => {
    const page = await visit.open('/korea-talks/embed/?spacing=even');
    await page.locator('.tl').getByText('not to scale').waitFor();
    expect(await page.locator('.tl-fold-sign').count()).toBe(1);
    expect((await page.locator('text.tl-fold').allTextContents()).join()).toMatch(/\d (days|weeks)/);
  });

  test('goes on while the story is played: the cursor stands after all that is known', async ({ visit }) => {
    const page = await visit.open(`${even}&as-of=2018-05-01`);
    const day = async () =>
      Number(await page.getByRole('slider', { name: 'As of' }).getAttribute('aria-valuenow'));
    const first = await day();
    await page.getByLabel('Speed').selectOption('4');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(day).toBeGreaterThan(first + 5);
    await page.getByRole('button', { name: 'Pause' }).click();
    await idle(page);
    const cursorX = (await page.locator('.tl-cursor-line').boundingBox())!.x;
    const marks = await items(page).getByRole('link').all();
    expect(marks.length).toBeGreaterThan(3);
    for (const one of marks) expect((await pointOf(one)).x).toBeLessThan(cursorX + 2);
  });

  test('runs downward on a phone, where the filters offer it', async ({ visit }) => {
    const options = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
    const page = await visit.open('/', options);
    await page.getByRole('button', { name: /^Filters/ }).tap();
    await page.getByRole('checkbox', { name: /^Even spacing/ }).check();
    await page.getByRole('button', { name: 'Done' }).tap();
    await expect.poll(() => parameter(page, 'spacing')).toBe('even');
    await page.locator('.tl-down .tl-even .tl-fold').first().waitFor({ state: 'attached' });
    await idle(page);
    expect(await textsOf(page, 'axis')).toContain('2019');
    expect((await page.locator('.tl-heads .tl-fold').allTextContents()).join(' ')).toBe('not to scale');
    const dates = await page
      .locator('.tl-even-date')
      .evaluateAll(all => all.map(text => text.getBoundingClientRect().top).sort((a, b) => a - b));
    expect(dates.length).toBeGreaterThan(4);
    const apart = dates.slice(1).map((y, at) => y - dates[at]!);
    const step = Math.min(...apart);
    for (const px of apart) expect(Math.abs(px / step - Math.round(px / step))).toBeLessThan(0.05);
  });

  test('is said under a picture and on paper, where it is drawn too', async ({ visit }) => {
    const page = await visit.open(even);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('.app-printed');
    await sheet.getByText('Evenly spaced, not to scale').waitFor({ state: 'attached' });
    await sheet.getByText('not to scale', { exact: true }).waitFor({ state: 'attached' });
  });
});

describe('The button for even spacing', () => {
  testInEngines('changes the line and the address', async ({ open }) => {
    const tab = await open(inject('site'));
    await tab.until(() => document.documentElement.dataset.idle === 'true');
    await tab.click('.app-spacing');
    await tab.until(() => document.querySelectorAll('.tl-fold').length > 4);
    await expect
      .poll(() => tab.evaluate(() => new URLSearchParams(location.search).get('spacing')))
      .toBe('even');
    await tab.back();
    await tab.until(() => document.querySelectorAll('.tl-fold').length === 0);
    await tab.until(() => document.querySelector('.app-spacing')?.getAttribute('aria-pressed') === 'false');
  });
});
