import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';
import { launchChromium } from './engines/chromium.ts';

/** The site and, in some tests, an article on another port. */
const loopback = ['localhost', '127.0.0.1'];

const artifacts = join(import.meta.dirname, '../../.artifacts');

/** What the device of a new reader remembers. */
export const firstVisit: NonNullable<BrowserContextOptions['storageState']> = { cookies: [], origins: [] };

/** What the device remembers of a reader who has declined the guided story: its offer lies over no test's chart. */
function hasBeenHere(): typeof firstVisit {
  const { origin } = new URL(inject('site'));
  return {
    cookies: [],
    origins: [{ origin, localStorage: [{ name: 'demarche:guide-offer', value: 'declined' }] }],
  };
}

export interface Visit {
  /** Opens an address of the site, '/' or 'korea-talks/?q=x', and waits until the page is idle. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** An empty page, watched as any other. */
  readonly blank: (options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in any page of this test: console errors, faults, refused and foreign requests. */
  readonly faults: readonly string[];
  /** Faults that the test brings about, and that are none then. */
  readonly excuse: (fault: RegExp) => void;
}

/**
 * A test with the fixture `visit`. After each test its pages are closed and their faults must be none;
 * of a test that failed a picture is kept in .artifacts/.
 */
export const test = plain
  .extend('launch', { scope: 'worker' }, { chromium: () => launchChromium() })
  .extend('browser', { scope: 'worker' }, async ({ launch }, { onCleanup }): Promise<Browser> => {
    const browser = await launch.chromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser, task }, { onCleanup }): Promise<Visit> => {
    const pages: Page[] = [];
    const contexts: BrowserContext[] = [];
    const all: string[] = [];
    const excused: RegExp[] = [];
    onCleanup(async () => {
      const faults = all.filter(fault => !excused.some(pattern => pattern.test(fault)));
      const failed = task.result?.state === 'fail' || faults.length > 0;
      if (failed)
        for (const [index, page] of pages.entries()) await keep(`${task.name}-${index}`, page.screenshot());
      for (const context of contexts) await context.close();
      expect(faults, 'faults of the page').toEqual([]);
    });
    const blank: Visit['blank'] = async options => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        storageState: hasBeenHere(),
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      pages.push(page);
      watch(page, all);
      return page;
    };
    const open: Visit['open'] = async (path, options) => {
      const page = await blank(options);
      await page.goto(new URL(path, inject('site')).href);
      await idle(page);
      return page;
    };
    return { open, blank, faults: all, excuse: fault => void excused.push(fault) };
  });

/** Resolves when the page says that nothing moves or loads any more, and no part of it stands as 'Loading …'. */
export async function idle(page: Page): Promise<void> {
  await page.locator('html[data-idle="true"]:not(:has(.app-waiting))').waitFor({ state: 'attached' });
}

function watch(page: Page, faults: string[]): void {
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', fault => faults.push(`fault: ${fault.message}`));
  page.on('requestfailed', request => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`no answer: ${request.url()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && !loopback.includes(hostname))
      faults.push(`foreign: ${request.url()}`);
  });
}

/** Keeps a picture of a page whose test has failed. */
export async function keep(name: string, picture: Promise<Uint8Array>): Promise<void> {
  const words = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80);
  const png = await picture.catch(() => null);
  if (!png) return;
  await mkdir(artifacts, { recursive: true });
  await writeFile(join(artifacts, `${words}.png`), png);
}
