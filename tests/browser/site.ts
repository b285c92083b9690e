import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/run.ts';
import { serveSite } from '../../scripts/server.ts';
import { serveStories } from './stories.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site: the real story first, then the fixtures' stories. */
    site: string;
    /** Origin of another site, from which this one may show stories. */
    stories: string;
  }
}

/** Builds the site once with the real story and the fixtures', and serves it until the last test is done. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-site-'));
  const DEMARCHE_DATA = ['data', 'tests/fixtures', 'tests/browser/fixtures']
    .filter(root => existsSync(root))
    .join(delimiter);
  const stories = await serveStories();
  const code = await buildSite(folder, { DEMARCHE_DATA, DEMARCHE_STORIES: stories.origin }, [
    '--logLevel',
    'error',
  ]);
  if (code !== 0) throw new Error('the site could not be built');
  const site = await serveSite(folder, 0, { stories: [stories.origin] });
  provide('site', site.address);
  provide('stories', stories.origin);
  return async () => {
    stories.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  };
}
