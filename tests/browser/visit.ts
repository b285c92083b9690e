import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';
import { type Engine, engines } from './engines.ts';

const artifacts = join(import.meta.dirname, '../../.artifacts');

export interface Visit {
  /** Opens an address of the site, '/' or 'korea-talks/?q=x', and waits until the page is idle. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in any page of this test: console errors, faults, refused and foreign requests. */
  readonly faults: readonly string[];
}

/**
 * A test with the fixture `visit`. After each test its pages are closed and their faults must be none;
 * of a test that failed a picture is kept in .artifacts/.
 */
export const test = plain
  .extend('engine', { scope: 'file' }, 'chromium' as Engine)
  .extend('browser', { scope: 'file' }, async ({ engine }, { onCleanup }): Promise<Browser> => {
    const browser = await engines[engine]();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser, task }, { onCleanup }): Promise<Visit> => {
    const pages: Page[] = [];
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    onCleanup(async () => {
      const failed = task.result?.state === 'fail' || faults.length > 0;
      if (failed) for (const [index, page] of pages.entries()) await picture(page, `${task.name}-${index}`);
      for (const context of contexts) await context.close();
      expect(faults, 'faults of the page').toEqual([]);
    });
    const open: Visit['open'] = async (path, options) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      pages.push(page);
      watch(page, faults);
      await page.goto(new URL(path, inject('site')).href);
      await idle(page);
      return page;
    };
    return { open, faults };
  });

/** Resolves when the page says that nothing moves or loads any more. */
export async function idle(page: Page): Promise<void> {
  await page.locator('html[data-idle="true"]').waitFor({ state: 'attached' });
}

function watch(page: Page, faults: string[]): void {
  const { host } = new URL(inject('site'));
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
    const { protocol, host: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== host)
      faults.push(`foreign: ${request.url()}`);
  });
}

async function picture(page: Page, name: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  const path = join(
    artifacts,
    `${name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 80)}.png`,
  );
  await page.screenshot({ path }).catch(() => undefined);
}
