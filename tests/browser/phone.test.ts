import { describe, expect } from 'vitest';
import { mark, panel, parameter, pointOf, timeline } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
const singapore = eventOf('2018-06-12-singapore-summit').title;

describe('On a phone', () => {
  test('a tap opens the event in a sheet, and the timeline stays in sight above it', async ({ visit }) => {
    const page = await visit.open('/?from=2018-06-08&to=2018-06-18', phone);
    const { x, y } = await pointOf(mark(page, singapore));
    await page.touchscreen.tap(x, y);
    const sheet = panel(page, singapore);
    await sheet.waitFor();
    await idle(page);
    const top = (await sheet.boundingBox())?.y ?? 0;
    expect(top).toBeGreaterThan(200);
    expect((await timeline(page).boundingBox())?.y ?? top).toBeLessThan(top);
  });

  test('the sheet is closed by its button', async ({ visit }) => {
    const page = await visit.open('/?event=2018-06-12-singapore-summit', phone);
    await panel(page, singapore).getByRole('button', { name: 'Close' }).click();
    await panel(page, singapore).waitFor({ state: 'detached' });
    await expect.poll(() => parameter(page, 'event')).toBeNull();
  });

  test('the search is a button until it is wanted', async ({ visit }) => {
    const page = await visit.open('/', phone);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('Singapore summit');
    await page.getByRole('option').first().click();
    await page.getByRole('complementary').waitFor();
  });
});

test('Where motion is not wanted, nothing flies', async ({ visit }) => {
  const page = await visit.open('/?from=2018-05-01&to=2018-08-28', { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const moving = page.evaluate(
    () => document.getAnimations().filter(animation => animation.playState === 'running').length,
  );
  expect(await moving).toBe(0);
  await expect.poll(() => parameter(page, 'from')).not.toBe('2018-05-01');
});
