import type { Route } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { accounts, panel } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');
const core = '**/data/core-*.json';
const detail = '**/data/detail-*.json';
const said = 'The timeline did not load.';

/** What a browser says of a connection that is down; faults of the program still count. */
const meant = /^(console: Failed to load|no answer|\d+:)/;

/** What a broken connection makes of a file of the story. */
const answers: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['fails', route => route.abort('connectionfailed')],
  ['is not found', route => route.fulfill({ status: 404, body: 'not here' })],
  [
    'is cut off',
    async route =>
      route.fulfill({
        response: await route.fetch(),
        body: (await (await route.fetch()).text()).slice(0, 9_000),
      }),
  ],
  [
    'is a page',
    route =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Sign in to the network</h1>' }),
  ],
  ['is another file', route => route.fulfill({ json: { hello: [] } })],
  ['is empty', route => route.fulfill({ body: '' })],
  [
    'has more than 50 MB',
    route => route.fulfill({ contentType: 'application/json', body: Buffer.alloc(51 * 1024 * 1024, ' ') }),
  ],
];

/** The page says what happened, its list of events stays, and once the file comes a press brings the timeline. */
describe.each(answers)('A story whose file %s', (_, answer) => {
  test('leaves the page as text, and can be tried again', async ({ visit }) => {
    const page = await visit.blank();
    visit.excuse(meant);
    await page.route(core, answer);
    await page.goto(inject('site'));
    await page.getByText(said).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(100);
    await page.unroute(core);
    await page.locator('#failed-retry').click();
    await idle(page);
    expect(await page.getByText(said).isVisible()).toBe(false);
  });
});

test('A story that does not come in time is given up and can be tried again', async ({ visit }) => {
  const page = await visit.blank();
  visit.excuse(meant);
  await page.clock.install();
  await page.route(core, () => new Promise(() => {}));
  await page.goto(inject('site'));
  await page.clock.runFor(21_000);
  await page.getByText('There was no answer within 20 seconds.').waitFor();
});

test('An event whose accounts do not come says so and gets them when they do', async ({ visit }) => {
  const page = await visit.blank();
  visit.excuse(meant);
  await page.route(detail, route => route.abort('connectionfailed'));
  await page.goto(new URL(`?event=${talks.id}`, inject('site')).href);
  const opened = panel(page, talks.title);
  const retry = opened.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await page.unroute(detail);
  await retry.click();
  await expect.poll(() => accounts(page).textContent()).toContain(talks.accounts[0]?.claim.slice(0, 20));
});

test('A storm of sizes ends in the page that its last size asks for', async ({ visit }) => {
  const page = await visit.open(`/?event=${talks.id}`);
  const picture = () =>
    page.evaluate(() => document.querySelector('.tl')?.innerHTML.replace(/[-\w]*_r_\w+_/g, ''));
  const before = await picture();
  const sizes = [320, 1900, 640, 375, 1280, 280, 768].flatMap(width =>
    [200, 1200, 480].map(height => ({ width, height })),
  );
  for (const size of [...sizes, ...sizes, { width: 1440, height: 900 }]) await page.setViewportSize(size);
  await idle(page);
  await expect.poll(picture).toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
});
