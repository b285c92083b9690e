import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { items, panel, parameter, timeline } from './reader.ts';
import { chapters, eventOf } from './story.ts';
import { firstVisit, idle, test } from './visit.ts';

const [first, second, third] = chapters;
if (!first || !second || !third) throw new Error('the story has too few chapters');

const tab = (page: Page) => page.getByRole('link', { name: 'Guided story' });
const overview = (page: Page) => timeline(page).getByRole('slider', { name: 'Window in view' });

/** The first day in view, as the overview has it at rest. */
async function inView(page: Page): Promise<string> {
  await idle(page);
  return (await overview(page).getAttribute('aria-valuenow')) ?? '';
}

describe('The guided story', () => {
  test('never starts by itself, and begins with the list of its chapters', async ({ visit }) => {
    const page = await visit.open('/');
    expect(await page.getByRole('complementary').count()).toBe(0);
    await tab(page).click();
    await panel(page, 'Guided story').waitFor();
    for (const { title } of chapters) expect(await page.getByRole('link', { name: title }).count()).toBe(1);
    expect(parameter(page, 'chapter')).toBe('contents');
  });

  test('is what a new reader is first offered, once', async ({ visit }) => {
    const page = await visit.open('/', { storageState: firstVisit });
    const offer = page.getByRole('button', { name: /^New here\? Read the story in \d+ chapters$/ });
    await offer.click();
    await panel(page, 'Guided story').waitFor();
    expect(await offer.count()).toBe(0);
    await page.goto(page.url().replace(/\?.*/, ''));
    await idle(page);
    await page.evaluate(() => new Promise(done => requestIdleCallback(done)));
    expect(await page.locator('.app-offer').count()).toBe(0);
  });

  test('is offered to nobody who comes for something, and not again once declined', async ({ visit }) => {
    const sent = await visit.open('/?as-of=2019-01-10', { storageState: firstVisit });
    await sent.evaluate(() => new Promise(done => requestIdleCallback(done)));
    expect(await sent.locator('.app-offer').count()).toBe(0);
    const page = await visit.open('/', { storageState: firstVisit });
    await page.getByRole('button', { name: 'No, thank you' }).click();
    await page.reload();
    await idle(page);
    await page.evaluate(() => new Promise(done => requestIdleCallback(done)));
    expect(await page.locator('.app-offer').count()).toBe(0);
  });

  test('leads from chapter to chapter by button and by key, the line along with it', async ({ visit }) => {
    const page = await visit.open(`/?chapter=${first.id}`);
    const before = await inView(page);
    await page.getByRole('button', { name: 'Next chapter' }).click();
    await panel(page, second.title).waitFor();
    const after = await inView(page);
    expect(after).not.toBe(before);
    expect(parameter(page, 'chapter')).toBe(second.id);
    await page.keyboard.press('ArrowRight');
    await panel(page, third.title).waitFor();
    await page.keyboard.press('ArrowLeft');
    await panel(page, second.title).waitFor();
    expect(await inView(page)).toBe(after);
    await page.goBack();
    await panel(page, third.title).waitFor();
  });

  test('opens an event of the chapter and comes back to it', async ({ visit }) => {
    const page = await visit.open(`/?chapter=${second.id}`);
    const [id = ''] = second.events ?? [];
    const { title } = eventOf(id);
    await panel(page, second.title).getByRole('link', { name: title }).click();
    await panel(page, title).waitFor();
    await page.keyboard.press('Escape');
    await panel(page, second.title).waitFor();
    expect(
      await page.getByRole('heading', { name: second.title }).evaluate(h => h === document.activeElement),
    ).toBe(true);
  });

  test('is left to explore, and taken up where it was left', async ({ visit }) => {
    const page = await visit.open(`/?chapter=${first.id}`);
    await page.getByRole('button', { name: 'Next chapter' }).click();
    await panel(page, second.title).waitFor();
    await page.getByRole('button', { name: 'Leave the guided story' }).click();
    await panel(page, second.title).waitFor({ state: 'detached' });
    expect(await tab(page).evaluate(link => link === document.activeElement)).toBe(true);
    expect(await items(page).getByRole('link').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await panel(page, second.title).waitFor();
  });

  test('starts at a chapter that is chosen under the overview', async ({ visit }) => {
    const page = await visit.open('/');
    await timeline(page)
      .getByRole('button', { name: `Chapter: ${third.title}` })
      .click();
    await panel(page, third.title).waitFor();
  });

  test('turns its pages by a swipe', async ({ visit }) => {
    const page = await visit.open(`/?chapter=${first.id}`, {
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
    });
    const heading = page.getByRole('heading', { name: first.title });
    const { x, y } = (await heading.boundingBox()) ?? { x: 0, y: 0 };
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + 200 + dx, y: y + 10 }],
      });
    await touch('touchStart', 0);
    for (const dx of [-30, -70, -120]) await touch('touchMove', dx);
    await touch('touchEnd', -120);
    await panel(page, second.title).waitFor();
  });
});
