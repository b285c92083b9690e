import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page that may fail on purpose, so nobody watches its console. */
export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The address of a path of the site. */
export const at = (path: string) => new URL(path, inject('site')).href;
