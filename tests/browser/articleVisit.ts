import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveArticle } from './article.ts';
import type { Visit } from './visit.ts';

/** Opens an article with that body, and closes its server when the test is done with it. */
export async function inArticle(
  visit: Visit,
  body: string,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const article = await serveArticle(inject('site'), body);
  try {
    const page = await visit.blank({ viewport: { width: 900, height: 900 } });
    await page.goto(article.address);
    await run(page);
  } finally {
    await article.close();
  }
}

/** The document in the first frame that a selector finds, at rest. */
export async function frameOf(page: Page, selector = 'iframe'): Promise<Frame> {
  const handle = await page.waitForSelector(selector, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame ${selector}`);
  await frame.waitForSelector('html[data-idle="true"]', { state: 'attached' });
  return frame;
}
