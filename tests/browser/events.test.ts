import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accounts, clickMark, focusedItem, mark, panel, parameter } from './reader.ts';
import { addressesOf, eventOf } from './story.ts';
import { idle, test } from './visit.ts';

/** Each with a window in which it stands alone on the line. */
const three = [
  { id: '2018-06-12-singapore-summit', window: 'from=2018-06-04&to=2018-06-24' },
  { id: '2019-01-01-new-year-address', window: 'from=2018-12-27&to=2019-01-06' },
  { id: '2019-01-07-beijing-visit', window: 'from=2019-01-03&to=2019-01-15' },
];

async function expectOpen(page: Page, id: string): Promise<void> {
  const event = eventOf(id);
  const opened = panel(page, event.title);
  await opened.waitFor();
  expect(await opened.getByRole('heading', { level: 2 }).textContent()).toBe(event.title);
  await expect.poll(() => parameter(page, 'event')).toBe(id);
}

async function expectAccounts(page: Page, id: string): Promise<void> {
  const event = eventOf(id);
  const said = accounts(page);
  for (const { claim } of event.accounts)
    await expect.poll(() => said.textContent()).toContain(claim.slice(0, 20));
  const links = await said.locator('a').evaluateAll(all =>
    all.map(link => ({
      href: (link as HTMLAnchorElement).href,
      target: link.getAttribute('target'),
      rel: link.getAttribute('rel'),
    })),
  );
  for (const address of addressesOf(event))
    expect(links.map(({ href }) => href)).toContain(new URL(address).href);
  for (const { href, target, rel } of links) {
    expect(href).toMatch(/^https?:\/\//);
    expect(target).toBe('_blank');
    expect(rel).toContain('noopener');
  }
}

describe.each(three)('The event $id', ({ id, window }) => {
  test('opens by a click on its mark', async ({ visit }) => {
    const page = await visit.open(`/?${window}`);
    await clickMark(page, eventOf(id).title);
    await expectOpen(page, id);
    await expectAccounts(page, id);
  });

  test('opens by keys alone, and Escape leads back to its mark', async ({ visit }) => {
    const page = await visit.open(`/?${window}`);
    const { title } = eventOf(id);
    const focused = () => focusedItem(page);
    for (let step = 0; step < 40 && !(await focused()); step++) await page.keyboard.press('Tab');
    for (let step = 0; step < 12 && !(await focused()).includes(title); step++)
      await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 24 && !(await focused()).includes(title); step++)
      await page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain(title);
    await page.keyboard.press('Enter');
    await expectOpen(page, id);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await page.keyboard.press('Escape');
    await panel(page, title).waitFor({ state: 'detached' });
    await expect.poll(focused).toContain(title);
  });

  test('opens by its address', async ({ visit }) => {
    const page = await visit.open(`/korea-talks/?event=${id}`);
    await expectOpen(page, id);
    await expectAccounts(page, id);
    expect(await mark(page, eventOf(id).title).isVisible()).toBe(true);
  });
});

test('The talks of Xi and Kim show that sources differ on the day', async ({ visit }) => {
  const page = await visit.open('/?event=2019-01-08-xi-kim-talks');
  const opened = panel(page, eventOf('2019-01-08-xi-kim-talks').title);
  const notice = opened.getByText('Sources differ on the day.').locator('..');
  await expect
    .poll(() => notice.textContent())
    .toMatch(/Tuesday 8 January.*Deutsche Welle.*Thursday 10 January/);
});

test('A walk from event to event follows the links between them', async ({ visit }) => {
  const page = await visit.open('/?event=2019-01-08-xi-kim-talks');
  const from = eventOf('2019-01-08-xi-kim-talks').title;
  await panel(page, from).getByRole('button', { name: 'Next event' }).click();
  await panel(page, from).waitFor({ state: 'detached' });
  await idle(page);
  await page.getByRole('complementary').getByRole('button', { name: 'Previous event' }).click();
  await expectOpen(page, '2019-01-08-xi-kim-talks');
});
