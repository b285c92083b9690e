import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { project } from './run.ts';
import { closeServer, type Site } from './server.ts';

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 2rem 1rem; font: 1.125rem/1.6 Georgia, serif; }
  article { max-width: 45rem; margin: auto; }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0; }
  .byline { font: 0.875rem/1.5 sans-serif; opacity: 0.75; min-height: 1.5em; }
  #talks { margin: 1.5rem 0 0.25rem; }
`;

/** What an article may do when it is told what was opened in its timeline. */
const script = `
  addEventListener('demarche:select', ({ detail }) => {
    document.getElementById('said').textContent = detail.event ? 'Opened in the timeline: ' + detail.event : '';
  });
`;

/**
 * Serves the example of docs/ on an origin and under a policy of its own, as a newspaper's page would be.
 * @param site address of the site whose timeline it shows
 */
export async function serveExample(site: string, port = 0): Promise<Site> {
  const { origin } = new URL(site);
  const text = await readFile(join(project, 'docs/example-article.html'), 'utf8');
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', text.replaceAll('https://timeline.example/', site)],
    '/article.css': ['text/css', style],
    '/article.js': ['text/javascript', script],
  };
  const policy = `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; frame-src ${origin}; img-src ${origin}`;
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (file) response.setHeader('Content-Type', `${file[0]}; charset=utf-8`);
    else response.statusCode = 404;
    response.setHeader('Content-Security-Policy', policy);
    response.end(file?.[1] ?? '');
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, done));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => closeServer(server) };
}
