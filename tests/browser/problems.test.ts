import { expect } from 'vitest';
import { clickMark, panel } from './reader.ts';
import { test } from './visit.ts';

test('A story with broken events says which, and shows the rest', async ({ visit }) => {
  const page = await visit.open('/half-broken/');
  const summary = page.getByText('3 events could not be read.');
  await summary.click();
  for (const id of ['2020-04-31-no-such-day', '2020-05-05-no-such-kind', '2020-05-06-no-such-actor']) {
    expect(await page.getByText(id).first().isVisible(), id).toBe(true);
  }
  expect(await page.getByText('events.json').first().isVisible()).toBe(true);
  await clickMark(page, 'The two sides meet at the border');
  await panel(page, 'The two sides meet at the border').getByText('The envoys met for a day.').waitFor();
});
