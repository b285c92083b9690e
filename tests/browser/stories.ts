import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { joinStory, type OneFileStory, storyParts } from '../../src/story/authoring.ts';
import { damagedFile } from './damaged.ts';

const example = join(import.meta.dirname, '../../src/cli/example');

/** Another site that publishes stories: '/story.json' is one; the rest is what can go wrong. */
export async function serveStories(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const parts = storyParts.map(part => [
    part,
    JSON.parse(readFileSync(join(example, `${part}.json`), 'utf8')),
  ]);
  const story = joinStory(Object.fromEntries(parts) as OneFileStory);
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.url === '/story.json') response.end(story);
    else if (request.url === '/page.html') response.end('<!doctype html><script>alert(1)</script>');
    else if (request.url === '/hostile.json')
      response.end(story.replace('The strait talks', '<img src=x onerror=alert(1)>'));
    else {
      const damaged = damagedFile(request.url ?? '');
      if (damaged === null) response.writeHead(204).end();
      else response.end(damaged);
    }
  });
  await new Promise<void>(done => server.listen(0, done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
