import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { clickMark, clusters, items, mark, panel, parameter, pointOf, textsOf, timeline } from './reader.ts';
import { eventOf, events } from './story.ts';
import { idle, test } from './visit.ts';

const dayMs = 86_400_000;
const singapore = eventOf('2018-06-12-singapore-summit').title;

/** Puts the pointer on a mark, or on the middle of the chart, and turns the wheel by notches; up zooms in. */
async function turnWheel(page: Page, notches: number, over?: string): Promise<void> {
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error('there is no timeline');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
  const { x, y } = over ? await pointOf(mark(page, over)) : middle;
  await page.mouse.move(x, y);
  for (let notch = 0; notch < Math.abs(notches); notch++)
    await page.mouse.wheel(0, -100 * Math.sign(notches));
  await idle(page);
}

/** Days in view as the address has them; null while it names none. */
function daysInView(page: Page): number | null {
  const [from, to] = [parameter(page, 'from'), parameter(page, 'to')];
  return from && to ? (Date.parse(to) - Date.parse(from)) / dayMs + 1 : null;
}

describe('The wheel', () => {
  test('zooms in at the pointer: the calendar grows finer and labels come in', async ({ visit }) => {
    const page = await visit.open('/?from=2018-05-01&to=2018-07-31');
    const before = { axis: await textsOf(page, 'axis'), labels: await textsOf(page, 'labels') };
    const place = await pointOf(mark(page, singapore));
    await turnWheel(page, 8, singapore);
    await expect.poll(() => textsOf(page, 'axis')).not.toEqual(before.axis);
    await expect
      .poll(async () => (await textsOf(page, 'labels')).some(label => !before.labels.includes(label)))
      .toBe(true);
    await expect.poll(() => daysInView(page)).toBeLessThan(40);
    expect((await pointOf(mark(page, singapore))).x).toBeCloseTo(place.x, -1);
  });

  test('leads from the whole story to single days and back', async ({ visit }) => {
    const page = await visit.open('/?from=1985-01-01&to=2020-12-31');
    expect(await clusters(page).count()).toBeGreaterThan(0);
    expect(await textsOf(page, 'axis')).toContain('1990');
    await turnWheel(page, 50);
    await expect.poll(() => daysInView(page)).toBeLessThan(60);
    await turnWheel(page, -50);
    await expect.poll(() => daysInView(page)).toBeGreaterThan(9000);
  });

  test('never takes out a label of a single event while zooming in', async ({ visit }) => {
    const page = await visit.open('/?from=2018-04-01&to=2018-08-31');
    for (let step = 0; step < 6; step++) {
      const before = await labelsOfMarks(page);
      await turnWheel(page, 1, singapore);
      const after = await labelsOfMarks(page);
      const inView = await titlesInView(page);
      for (const [title, label] of before) if (inView.has(title)) expect(after.get(title), title).toBe(label);
    }
  });
});

describe('After wheel and drag', () => {
  test('nothing stays stretched', async ({ visit }) => {
    const page = await visit.open('/?from=2018-01-01&to=2018-12-31');
    for (const notches of [7, -3]) {
      await turnWheel(page, notches);
      const moved = await timeline(page)
        .locator('.tl-plot [transform]')
        .evaluateAll(all => all.map(element => element.getAttribute('transform')));
      expect(moved.length).toBeGreaterThan(0);
      expect(moved.filter(transform => transform?.includes('scale'))).toEqual([]);
    }
  });
});

/** The label of each single event that bears one, by the event's accessible name. */
async function labelsOfMarks(page: Page): Promise<ReadonlyMap<string, string>> {
  const drawn = await textsOf(page, 'labels');
  const known = new Map(
    events.flatMap(({ title, label }) => (label && drawn.includes(label) ? [[title, label] as const] : [])),
  );
  return known;
}

async function titlesInView(page: Page): Promise<ReadonlySet<string>> {
  const names = await items(page)
    .getByRole('link')
    .evaluateAll(links => links.map(link => link.getAttribute('aria-label') ?? ''));
  return new Set(
    events.map(({ title }) => title).filter(title => names.some(name => name.startsWith(title))),
  );
}

describe('The timeline', () => {
  test('zooms by buttons and by keys', async ({ visit }) => {
    const page = await visit.open('/?from=2018-05-01&to=2018-08-28');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => daysInView(page)).toBeLessThan(65);
    await items(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('-');
    await expect.poll(() => daysInView(page)).toBeGreaterThan(110);
    await page.getByRole('button', { name: 'Whole story' }).click();
    await expect.poll(() => daysInView(page)).toBeGreaterThan(12_000);
    await page.getByText(`${events.length} events`).waitFor();
  });

  test('is dragged along time, at the same scale', async ({ visit }) => {
    const page = await visit.open('/?from=2018-05-01&to=2018-07-31');
    const days = 92;
    const { x, y } = await pointOf(mark(page, singapore));
    await page.mouse.move(x + 150, y - 12);
    await page.mouse.down();
    await page.mouse.move(x + 100, y - 12, { steps: 4 });
    await page.mouse.move(x - 50, y - 12, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => parameter(page, 'from')).not.toBe('2018-05-01');
    await idle(page);
    expect((await pointOf(mark(page, singapore))).x).toBeLessThan(x - 150);
    expect(Math.abs((daysInView(page) ?? 0) - days)).toBeLessThanOrEqual(1);
  });

  test('is zoomed by a double click', async ({ visit }) => {
    const page = await visit.open('/?from=2018-05-01&to=2018-07-31');
    const { x, y } = await pointOf(mark(page, singapore));
    await page.mouse.dblclick(x + 60, y - 60);
    await expect.poll(() => daysInView(page) ?? 92).toBeLessThan(60);
  });

  test('opens a capsule by zooming to its events', async ({ visit }) => {
    const page = await visit.open('/?from=1985-01-01&to=2020-12-31');
    const first = clusters(page).first();
    const count = Number((await first.getAttribute('aria-label'))?.match(/^\d+/)?.[0]);
    expect(count).toBeGreaterThan(1);
    await first.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => daysInView(page) ?? 13_149).toBeLessThan(8000);
  });

  test('keeps its scale when the panel opens, and does not hide the open mark', async ({ visit }) => {
    const page = await visit.open('/?from=2018-05-20&to=2018-07-10');
    const other = eventOf('2018-05-24-trump-cancels').title;
    const apart = async () => (await pointOf(mark(page, singapore))).x - (await pointOf(mark(page, other))).x;
    const before = await apart();
    await clickMark(page, singapore);
    await panel(page, singapore).waitFor();
    await idle(page);
    expect(await apart()).toBeCloseTo(before, 0);
    const edge = (await panel(page, singapore).boundingBox())?.x ?? 0;
    expect((await pointOf(mark(page, singapore))).x).toBeLessThan(edge);
    await page.keyboard.press('Escape');
  });

  test('follows the window in the overview', async ({ visit }) => {
    const page = await visit.open('/?from=2018-05-01&to=2018-07-31');
    const slider = page.getByRole('slider', { name: 'Window in view' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter(page, 'from')).not.toBe('2018-05-01');
    const from = () => parameter(page, 'from')?.slice(8).replace(/^0/, '');
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'))
      .toMatch(new RegExp(`^${from()} [A-Z].* 2018`));
  });

  test('is zoomed by two fingers', async ({ visit }) => {
    const page = await visit.open('/?from=2018-05-01&to=2018-07-31', {
      hasTouch: true,
      viewport: { width: 1024, height: 768 },
    });
    const { x, y } = await pointOf(mark(page, singapore));
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [-apart, apart].map((by, id) => ({ x: x + by, y: y - 15, id })),
      });
    await touch('touchStart', 30);
    for (const apart of [40, 55, 70, 90]) await touch('touchMove', apart);
    await touch('touchEnd', 90);
    await expect.poll(() => daysInView(page) ?? 92).toBeLessThan(60);
  });
});
