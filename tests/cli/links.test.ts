import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askLinks, type LinkAnswer, type LinkLimits, userAgent } from '../../src/cli/links.ts';
import { joinStory, storyParts } from '../../src/story/authoring.ts';
import { demarche } from './terminal.ts';

const small = join(import.meta.dirname, '../fixtures/small');
const limits: LinkLimits = { concurrency: 4, timeoutMs: 300, retries: 1, backOffMs: 1 };
const never = new AbortController().signal;

interface Asked {
  readonly path: string;
  readonly agent: string;
}

let asked: Asked[] = [];
let underWay = 0;
let mostUnderWay = 0;
let recovering = 0;

/** Answers each path as its name says; '/silence' never. */
function answerer(): Server {
  return createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, agent: request.headers['user-agent'] ?? '' });
    underWay++;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    response.once('close', () => underWay--);
    const status = Number(/^\/(\d{3})/.exec(path)?.[1] ?? 200);
    if (path === '/silence') return;
    if (path === '/dropped') return void request.socket.destroy();
    if (path === '/recovering') return void response.writeHead(recovering++ === 0 ? 503 : 200).end();
    if (path === '/circle') return void response.writeHead(302, { Location: '/circle' }).end();
    if (path === '/mail') return void response.writeHead(302, { Location: 'mailto:a@example.org' }).end();
    if (path === '/endless') {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 5);
      response.once('close', () => clearInterval(timer));
      return;
    }
    const headers = {
      ...(status === 301 && { Location: '/200' }),
      ...(status === 429 && { 'Retry-After': '3600' }),
    };
    response.writeHead(status, headers).end('x');
  });
}

const site = answerer();
const garbage = createSocketServer(socket => {
  socket.on('error', () => {});
  socket.end('\u0000\u0001 this is no HTTP\r\n\r\n');
});
const address = (path: string) => `http://localhost:${(site.address() as AddressInfo).port}${path}`;
const garbageAddress = () => `http://localhost:${(garbage.address() as AddressInfo).port}/`;

beforeAll(async () => {
  await new Promise<void>(done => site.listen(0, done));
  await new Promise<void>(done => garbage.listen(0, done));
});
afterAll(() => {
  site.close();
  site.closeAllConnections();
  garbage.close();
});
beforeEach(() => {
  asked = [];
  [underWay, mostUnderWay, recovering] = [0, 0, 0];
});

const ask = async (path: string): Promise<LinkAnswer> => {
  const [answer] = await askLinks([path.startsWith('http') ? path : address(path)], limits, never);
  return answer as LinkAnswer;
};

describe('Asking for a page', () => {
  it.each([
    ['/200', 'ok', 'answers 200'],
    ['/204', 'ok', 'answers 204'],
    ['/301', 'moved', 'leads to'],
    ['/401', 'refused', 'does not let a program in'],
    ['/403', 'refused', 'does not let a program in'],
    ['/404', 'dead', 'not there'],
    ['/410', 'dead', 'not there'],
    ['/429', 'busy', 'too many requests'],
    ['/500', 'failing', 'the server fails'],
    ['/silence', 'unreachable', 'does not answer within 0.3 seconds'],
    ['/dropped', 'unreachable', 'cannot be reached'],
    ['/circle', 'unreachable', 'more than 8 redirects'],
    ['/mail', 'unreachable', 'leads to mailto:'],
    ['/endless', 'ok', 'answers 200'],
    ['http://localhost:1/', 'unreachable', 'cannot be reached'],
    ['not an address', 'unreachable', 'cannot be reached'],
  ] as const)('tells what %s comes to', async (path, state, words) => {
    const answer = await ask(path === 'not an address' ? 'http://' : path);
    expect(answer.state).toBe(state);
    expect(answer.words).toContain(words);
  });

  it('tells what is no HTTP', async () => {
    expect(await ask(garbageAddress())).toMatchObject({ state: 'unreachable', status: null });
  });

  it('says where redirects end', async () => {
    expect(await ask('/301')).toMatchObject({ status: 200, to: address('/200') });
  });

  it('tries again what may pass, and not what will not', async () => {
    expect((await ask('/recovering')).state).toBe('ok');
    expect(asked.filter(({ path }) => path === '/recovering')).toHaveLength(2);
    await ask('/404');
    expect(asked.filter(({ path }) => path === '/404')).toHaveLength(1);
    await ask('/500');
    expect(asked.filter(({ path }) => path === '/500')).toHaveLength(2);
  });

  it('does not wait for an hour where a server asks for it', async () => {
    await ask('/429');
    expect(asked.filter(({ path }) => path === '/429')).toHaveLength(1);
  });

  it('says who asks', async () => {
    await ask('/200');
    expect(asked[0]?.agent).toBe(userAgent);
  });

  it('asks one host for one page at a time', async () => {
    const urls = Array.from({ length: 12 }, (_, index) => address(`/200?${index}`));
    const answers = await askLinks(urls, limits, never);
    expect(answers.map(({ url }) => url)).toEqual(urls);
    expect(mostUnderWay).toBe(1);
  });

  it('ends when it is asked to', async () => {
    const stopping = new AbortController();
    const urls = Array.from({ length: 5 }, (_, index) => address(`/silence?${index}`));
    const answers = askLinks(urls, { ...limits, timeoutMs: 60_000 }, stopping.signal);
    stopping.abort();
    for (const { state } of await answers) expect(state).toBe('unreachable');
  });
});

describe('check --links', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-links-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reports what is dead, with its place and where its archived copy would be', async () => {
    const parts = await Promise.all(
      storyParts.map(async part => [part, JSON.parse(await readFile(join(small, `${part}.json`), 'utf8'))]),
    );
    const story = Object.fromEntries(parts);
    const paths = ['/404', '/301', '/200'];
    story.sources.sources.forEach((source: { url: string; archived?: string }, index: number) => {
      source.url = address(`${paths[index] ?? '/200'}?${index}`);
      delete source.archived;
    });
    const text = joinStory(story);
    await writeFile(join(folder, 'story-in-one.json'), text);
    const flags = ['--links', '--retries', '0', '--timeout', '5'];
    const { code, out, err } = await demarche(['check', 'story-in-one.json', ...flags], { cwd: folder });
    expect(err).toContain('Asking for');
    expect(code).toBe(0);
    expect(out).toMatch(/^warning story-in-one\.json:\d+:\d+ sources\.sources\[0\]\.url$/m);
    expect(out).toContain('answers 404: the page is not there');
    expect(out).toContain(`/${address('/404?0')}; if it is there`);
    expect(out).toContain('A copy would be at https://web.archive.org/web/');
    expect(out).toContain(`If the page is the same, write ${address('/200')}.`);
    const strict = await demarche(['check', 'story-in-one.json', ...flags, '--strict', '--json'], {
      cwd: folder,
    });
    expect(strict.code).toBe(1);
    const { links } = JSON.parse(strict.out);
    expect(links).toHaveLength(story.sources.sources.length);
    expect(links.map(({ state }: LinkAnswer) => state)).toContain('dead');
  });

  it('refuses numbers that are none', async () => {
    const { code, err } = await demarche(['check', small, '--links', '--timeout', 'soon']);
    expect(code).toBe(2);
    expect(err).toContain('--timeout takes a whole number of at least 1, not "soon"');
  });
});
