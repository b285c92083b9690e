import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { items } from './reader.ts';
import { eventOf, events } from './story.ts';
import { at, withPage } from './unwatched.ts';
import { test } from './visit.ts';

const singapore = eventOf('2018-06-12-singapore-summit');
const ownPage = `/korea-talks/${singapore.id}/`;
const core = /\/data\/core-[^/]+\.json$/;

describe('Where the story does not come', () => {
  const failing: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
    ['is refused', route => route.fulfill({ status: 503, body: 'busy' })],
    [
      'breaks off',
      async route => route.fulfill({ body: (await (await route.fetch()).text()).slice(0, 9_000) }),
    ],
    ['is cut by the connection', route => route.abort('connectionreset')],
  ];
  test.for(failing)(
    'because it %s, the page stays and offers to try again',
    async ([, fail], { browser }) => {
      await withPage(browser, {}, async page => {
        await page.route(core, fail);
        await page.goto(at('/'));
        await page.getByText('The timeline did not load.').waitFor();
        expect(await page.getByRole('heading', { level: 3 }).count()).toBe(events.length);
        await page.unroute(core);
        await page.getByRole('link', { name: 'Try again' }).click();
        await items(page).waitFor();
        expect(await page.getByText('The timeline did not load.').count()).toBe(0);
      });
    },
  );

  test('within twenty seconds, the reader is told', async ({ browser }) => {
    await withPage(browser, {}, async page => {
      await page.clock.install();
      await page.route(core, () => new Promise(() => {}));
      const asked = page.waitForRequest(core);
      await page.goto(at('/'));
      await asked;
      await page.waitForFunction(() => document.readyState === 'complete');
      // The file is asked for ahead of the script that waits for it, which comes at any moment.
      const told = async () => {
        await page.clock.runFor(25_000);
        return page.getByText('no answer within 20 seconds').isVisible();
      };
      await expect.poll(told).toBe(true);
      expect(await page.getByRole('main').isVisible()).toBe(true);
    });
  });

  test('nor its script, the page stays and says so', async ({ browser }) => {
    await withPage(browser, {}, async page => {
      await page.route(/\/assets\/reader-[^/]+\.js$/, route => route.fulfill({ status: 404, body: '' }));
      await page.goto(at(ownPage));
      await page.getByText('The timeline did not load.').waitFor();
      expect(await page.getByRole('main').textContent()).toContain(singapore.title);
    });
  });
});

describe('Where a day is asked for', () => {
  const asked = '/?as-of=2018-03-01';

  test('nothing later is shown before its script has come', async ({ browser }) => {
    await withPage(browser, {}, async page => {
      const held: Route[] = [];
      await page.route(/\/assets\/reader-[^/]+\.js$/, route => void held.push(route));
      await page.goto(at(asked), { waitUntil: 'commit' });
      await page.getByText('Loading what was known on').waitFor();
      expect(await page.getByRole('heading', { level: 3 }).count()).toBe(0);
      await expect.poll(() => held.length).toBeGreaterThan(0);
      for (const route of held) await route.continue();
      await page.locator('.app-asof-words').waitFor();
    });
  });

  test('and the script does not come, the page says that it tells all', async ({ browser }) => {
    await withPage(browser, {}, async page => {
      await page.route(/\/assets\/reader-[^/]+\.js$/, route => route.fulfill({ status: 404, body: '' }));
      await page.goto(at(asked));
      await page.getByText('What stands here is the whole story').waitFor();
      expect(await page.getByRole('heading', { level: 3 }).count()).toBe(events.length);
    });
  });
});
