import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/run.ts';
import { closeServer, type Site, serveSite } from '../../scripts/server.ts';
import { writeHostileStory } from './hostileStory.ts';
import { serveStories } from './stories.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site: the real story first, then the fixtures' stories. */
    site: string;
    /** The folder in which it was built. */
    folder: string;
    /** Origin of another site, from which this one may show stories. */
    stories: string;
    /** The same files on a host that sends no headers of its own. */
    bareSite: string;
    /** A newspaper of this machine, to which the sources of the story 'local' lead. */
    newspaper: string;
  }
}

/** Builds the site once with the real story and the fixtures', and serves it until the last test is done. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-site-'));
  const newspaper = await serveNewspaper();
  const local = await storyOf(newspaper.address);
  writeHostileStory(local);
  const DEMARCHE_DATA = ['data', 'tests/fixtures', 'tests/browser/fixtures', local]
    .filter(root => existsSync(root))
    .join(delimiter);
  const stories = await serveStories();
  const code = await buildSite(folder, { DEMARCHE_DATA, DEMARCHE_STORIES: stories.origin }, [
    '--logLevel',
    'error',
  ]);
  if (code !== 0) throw new Error('the site could not be built');
  const site = await serveSite(folder, 0, { stories: [stories.origin] });
  const bare = await serveSite(folder, 0, { headers: 'none' });
  provide('site', site.address);
  provide('bareSite', bare.address);
  provide('folder', folder);
  provide('stories', stories.origin);
  provide('newspaper', newspaper.address);
  return async () => {
    stories.close();
    for (const served of [site, bare, newspaper]) await served.close();
    for (const made of [folder, local]) await rm(made, { recursive: true, force: true });
  };
}

/** A newspaper that has a page at every address. */
async function serveNewspaper(): Promise<Site> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="en"><title>The newspaper</title><h1>The newspaper</h1>');
  });
  await new Promise<void>(done => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => closeServer(server) };
}

/** A folder with the small story, whose every source lies with the newspaper. */
async function storyOf(newspaper: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-local-'));
  const story = join(folder, 'local');
  await cp('tests/fixtures/small', story, { recursive: true });
  const file = join(story, 'sources.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/"url": "https?:\/\/[^/"]+\//g, `"url": "${newspaper}`));
  return folder;
}
