import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createStoryLoader, readStoryPlace } from '../../src/app/load.ts';
import { core } from './fixture.ts';

const servers: Server[] = [];
const none = { lanes: {}, kinds: {}, issues: {}, places: {}, chapters: {}, actors: {}, outlets: {} };
const german = {
  ...none,
  language: 'de',
  head: { title: 'Ein Titel' },
  events: {},
  summaries: {},
  claims: {},
};

/** A server of this machine that answers as told; its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function loaderOf(answer: RequestListener, options: { timeoutMs?: number; maxBytes?: number } = {}) {
  const base = await serve(answer);
  return createStoryLoader({ core: `${base}core.json`, detail: `${base}detail.json` }, fetch, options);
}

async function errorOf(answer: RequestListener, options: { timeoutMs?: number; maxBytes?: number } = {}) {
  const loader = await loaderOf(answer, options);
  await loader.loadCore();
  expect(loader.store.getState().core).toBe(null);
  return loader.store.getState().coreError;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('loading a story', () => {
  it('takes the core and, apart from it, the accounts', async () => {
    const detail = {
      summaries: {},
      outlets: [],
      sources: [],
      accounts: [],
      positions: [],
      expectations: [],
      corrections: [],
    };
    const loader = await loaderOf((request, response) =>
      response.end(JSON.stringify(request.url === '/core.json' ? core : detail)),
    );
    await loader.loadCore();
    expect(loader.store.getState()).toMatchObject({ core, coreError: null, detail: null, detailError: null });
    await loader.loadDetail();
    expect(loader.store.getState().detail).toEqual(detail);
  });

  it('takes a translation that there is, and tells where it did not come', async () => {
    let isDown = true;
    const base = await serve((_, response) => {
      response.statusCode = isDown ? 500 : 200;
      response.end(JSON.stringify(german));
    });
    const place = { core: `${base}data/core.json`, detail: '', translations: { de: 'translation-de.json' } };
    const loader = createStoryLoader(place, fetch);
    const into = () => loader.store.getState().translations;
    await loader.loadTranslation('ko');
    expect(into()).toEqual({});
    await loader.loadTranslation('de');
    expect(into()).toEqual({ de: null });
    isDown = false;
    await loader.loadTranslation('de');
    expect(into().de?.core(core).title).toBe('Ein Titel');
  });

  it('asks once where it is told to load twice', async () => {
    let asked = 0;
    const loader = await loaderOf((_, response) => {
      asked++;
      response.end(JSON.stringify(core));
    });
    await Promise.all([loader.loadCore(), loader.loadCore()]);
    await loader.loadCore();
    expect(asked).toBe(1);
  });

  it('says what the server answered', async () => {
    const error = await errorOf((_, response) => response.writeHead(404).end('not here'));
    expect(error).toBe('The server answered 404.');
  });

  it('says that there was no answer in time', async () => {
    expect(await errorOf(() => {}, { timeoutMs: 50 })).toMatch(/^There was no answer within/);
  });

  it('says so too where the answer begins and does not end', async () => {
    const error = await errorOf((_, response) => void response.writeHead(200).write('{"title":'), {
      timeoutMs: 80,
    });
    expect(error).toMatch(/^There was no answer within/);
  });

  it('does not take an error page for a story', async () => {
    expect(await errorOf((_, response) => response.end('<!doctype html>'))).toMatch(/not a story/);
    expect(await errorOf((_, response) => response.end('{"hello": []}'))).toMatch(/not a story/);
    expect(await errorOf((_, response) => response.end('null'))).toMatch(/not a story/);
    expect(await errorOf((_, response) => response.end(''))).toMatch(/not a story/);
  });

  it('does not take half a file', async () => {
    const half = JSON.stringify(core).slice(0, 200);
    expect(await errorOf((_, response) => response.end(half))).toMatch(/not all of it/);
  });

  it('stops reading a file that is too large', async () => {
    const error = await errorOf((_, response) => response.end('x'.repeat(200_000)), { maxBytes: 100_000 });
    expect(error).toMatch(/larger than/);
  });

  it('says that the connection may be down where it breaks', async () => {
    const error = await errorOf((request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{');
      request.socket.destroy();
    });
    expect(error).toMatch(/could not be reached/);
  });

  it('can be tried again', async () => {
    let up = false;
    const loader = await loaderOf((_, response) =>
      up ? response.end(JSON.stringify(core)) : response.writeHead(503).end(),
    );
    await loader.loadCore();
    expect(loader.store.getState().coreError).toBe('The server answered 503.');
    up = true;
    await loader.loadCore();
    expect(loader.store.getState()).toMatchObject({ core: { id: 'small' }, coreError: null });
  });

  it('reports nothing when it is stopped', async () => {
    const loader = await loaderOf(() => {});
    const loading = loader.loadCore();
    loader.stop();
    await loading;
    expect(loader.store.getState().coreError).toBe(null);
  });

  it('says that the page has no story where its block is missing', async () => {
    const loader = createStoryLoader(null, fetch);
    await loader.loadCore();
    expect(loader.store.getState().coreError).toBe('What the server sent is not a story, or not all of it.');
  });
});

describe('the data block of a page', () => {
  it('is read against the base of the page', () => {
    const block = '{"story":"s","core":"./s/core.1.json","detail":"../detail.json"}';
    expect(readStoryPlace(block, 'https://example.org/a/b/?event=x')).toEqual({
      story: 's',
      core: 'https://example.org/a/b/s/core.1.json',
      detail: 'https://example.org/a/detail.json',
      roots: { home: 'https://example.org/a/b/', pages: 'https://example.org/a/b/' },
      event: null,
      stories: [],
    });
  });

  it('says of an event’s own page where the whole story and the other events are', () => {
    const block =
      '{"story":"s","core":"../c.json","detail":"../d.json","home":"../","pages":"../","event":"e"}';
    expect(readStoryPlace(block, 'https://example.org/s/e/')).toMatchObject({
      roots: { home: 'https://example.org/s/', pages: 'https://example.org/s/' },
      event: 'e',
    });
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"story":'],
    ['a list', '[]'],
    ['a part missing', '{"story":"s","core":"c.json"}'],
    ['a script for an address', '{"story":"s","core":"javascript:alert(1)","detail":"d.json"}'],
    ['a file for an address', '{"story":"s","core":"file:///etc/passwd","detail":"d.json"}'],
  ])('is no place where it holds %s', (_, block) => {
    expect(readStoryPlace(block, 'https://example.org/')).toBe(null);
  });
});
