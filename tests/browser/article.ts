import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from '../../scripts/server.ts';

/** A newspaper's page on an origin of its own, with a policy of its own. */
export interface Article {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Records what the embeds say, for a test to ask. */
const script = `
  window.heard = [];
  for (const type of ['demarche:ready', 'demarche:select'])
    addEventListener(type, event => heard.push([type, event.target.id, event.detail?.event ?? null]));
`;

/** A frame that says what it should not, over and over. */
const evil = `
  const messages = [
    { demarche: 1, type: 'ready' },
    { demarche: 1, type: 'height', height: 1e9 },
    { demarche: 1, type: 'height', height: NaN },
    { demarche: 1, type: 'select', event: '<img src=x onerror=alert(1)>' },
    { demarche: 1, type: 'select', event: { toString: 1 } },
    { demarche: 1, type: 'navigate', href: 'javascript:alert(1)', html: '<b>', selector: 'body' },
    JSON.parse('{"demarche":1,"type":"height","__proto__":{"height":900},"constructor":{"prototype":{"polluted":1}}}'),
    null, 'ready', 7, [1],
  ];
  for (let i = 0; i < 10000; i++) parent.postMessage(messages[i % messages.length], '*');
  // The article's script may listen later than this one speaks.
  setInterval(() => parent.postMessage({ demarche: 1, type: 'height', height: 500 }, '*'), 200);
`;

const style = `
  body { margin: 24px; font: 18px/1.6 serif; }
  .tall { height: 1500px; }
  .w280 { width: 280px; }
  .w360 { width: 360px; }
  .w720 { width: 720px; }
  .w1100 { width: 1100px; }
  .hidden { display: none; }
`;

/**
 * Serves an article on a free port. Its policy allows its own files, and of the site the script and the frame.
 * @param body HTML of the article; `SITE` stands for the site's address, '/' at its end
 */
export async function serveArticle(site: string, body: string): Promise<Article> {
  const { origin } = new URL(site);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    "style-src 'self'",
    `frame-src 'self' ${origin}`,
    `img-src ${origin}`,
  ].join('; ');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
    <script src="/script.js"></script><h1>Before Hanoi, Kim went to Beijing</h1>${body.replaceAll('SITE', site)}`;
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', page],
    '/before': ['text/html', '<!doctype html><title>Before</title><a href="/" id="on">On</a>'],
    '/evil': ['text/html', '<!doctype html><title>Evil</title><script src="/evil.js"></script>'],
    '/evil.js': ['text/javascript', evil],
    '/script.js': ['text/javascript', script],
    '/style.css': ['text/css', style],
  };
  const server = createServer((request, response) => {
    const [type, text] = files[new URL(request.url ?? '/', 'http://localhost').pathname] ?? [
      'text/plain',
      '',
    ];
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', policy);
    response.end(text);
  });
  await new Promise<void>(done => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => closeServer(server) };
}

/** The embed code of a story, as the docs have it. */
export function embedCode(story: string, attributes = '', rest = ''): string {
  return `<div data-demarche data-story="${story}" ${attributes}><a href="SITE${story}/">The story</a>${rest}</div>
    <script async src="SITEembed.js"></script>`;
}
