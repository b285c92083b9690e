import { describe, expect } from 'vitest';
import { parameter, timeline } from './reader.ts';
import { addressesOf, eventOf } from './story.ts';
import { test } from './visit.ts';

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
const blacklisted = eventOf('2018-12-10-us-sanctions-choe');

describe('The column of labels where time runs downward', () => {
  test('says what was expected and who said so, under what is known and clear of it', async ({ visit }) => {
    const page = await visit.open('/?as-of=2018-12-31', phone);
    const words = page.locator('.tl-ahead-words .tl-down-label');
    await words.first().waitFor();
    const texts = await words.allTextContents();
    expect(texts.some(text => /Trump–Kim.*2018$/.test(text))).toBe(true);
    const boxes = await page
      .locator('.tl-down-label, .tl-cursor-handle, .tl-beyond-words')
      .evaluateAll(all => all.map(text => text.getBoundingClientRect().toJSON() as DOMRect));
    const ahead = await words.evaluateAll(all =>
      all.map(text => text.getBoundingClientRect().toJSON() as DOMRect),
    );
    for (const box of ahead) {
      expect(box.right).toBeLessThanOrEqual(375);
      const touching = boxes.filter(other => box.top < other.bottom - 2 && other.top < box.bottom - 2);
      expect(touching).toEqual([box]);
    }
    // The words are part of what is tapped.
    await page.touchscreen.tap(ahead[0]!.left + 20, ahead[0]!.top + 8);
    await expect.poll(() => parameter(page, 'event')).not.toBeNull();
  });

  test('says after a date how widely the event is reported', async ({ visit }) => {
    const page = await visit.open('/?coverage=1', phone);
    const numbers = page.locator('.tl-coverage-after');
    await numbers.first().waitFor();
    const label = timeline(page).locator('text.tl-label', { hasText: 'Three blacklisted' });
    const own = (await label.locator('.tl-down-below').boundingBox())!;
    const beside = await numbers.evaluateAll(all =>
      all.map(text => ({ box: text.getBoundingClientRect().toJSON() as DOMRect, said: text.textContent })),
    );
    const number = beside.find(({ box }) => Math.abs(box.top - own.y) < 6);
    expect(number?.said).toBe(String(addressesOf(blacklisted).length));
    expect(number!.box.left).toBeGreaterThan(own.x + own.width);
  });

  test('says after a date what the event is to the open one', async ({ visit }) => {
    const page = await visit.open('/?event=2019-01-08-xi-kim-talks', phone);
    const words = page.locator('.tl-link-after, .tl-links .tl-down-label');
    await words.first().waitFor();
    expect((await words.allTextContents()).join()).toMatch(/links|answer|prepare|follow|lead|fulfil/);
    for (const { x, width } of await Promise.all(
      (await words.all()).map(async one => (await one.boundingBox())!),
    ))
      expect(x + width).toBeLessThanOrEqual(375 - 28);
  });
});
