import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, type Site, serveSite } from '../../scripts/server.ts';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-server-'));
  await mkdir(join(folder, 'site/story/data'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<!doctype html><title>Home</title>');
  await writeFile(join(folder, 'site/story/index.html'), '<!doctype html><title>Story</title>');
  await writeFile(join(folder, 'site/story/data/core-aB3_-x9Z.json'), '{}');
  site = await serveSite(join(folder, 'site'));
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(site.address + path, { redirect: 'manual', ...init });

describe('The server of a built site', () => {
  it('gives a page with its type and the policy that refuses scripts from within', async () => {
    const response = await get('story/?event=x');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await response.text()).toContain('Story');
  });

  it('has pages asked for again and files with a hash kept', async () => {
    expect((await get('')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('story/data/core-aB3_-x9Z.json')).headers.get('cache-control')).toContain('immutable');
  });

  it('answers that nothing changed where the tag is still the same', async () => {
    const tag = (await get('')).headers.get('etag') ?? '';
    expect((await get('', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it.each(['br', 'gzip'])('packs with %s where that is accepted', async encoding => {
    const response = await get('', { headers: { 'Accept-Encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toContain('Home');
  });

  it('answers HEAD without a body', async () => {
    const response = await get('', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('leads from a folder without its slash to the folder, the query kept', async () => {
    const response = await get('story?q=kim');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/story/?q=kim');
  });

  it('gives all this below another path, and nothing outside it', async () => {
    const below = await serveSite(join(folder, 'site'), 0, { base: '/a/b/' });
    const status = async (path: string) => (await fetch(new URL(path, below.address))).status;
    expect([await status('story/'), await status('/story/'), await status('/')]).toEqual([200, 404, 404]);
    await below.close();
  });

  it('can stand in for a host that sends no headers of its own', async () => {
    const bare = await serveSite(join(folder, 'site'), 0, { headers: 'none' });
    expect((await fetch(bare.address)).headers.has('content-security-policy')).toBe(false);
    await bare.close();
  });

  it('makes what the folder lacks, where it can be made', async () => {
    const make = async (path: string) => (path === 'made.txt' ? Buffer.from('made') : null);
    const maker = await serveSite(join(folder, 'site'), 0, { make });
    expect(await (await fetch(`${maker.address}made.txt`)).text()).toBe('made');
    expect((await fetch(`${maker.address}other.txt`)).status).toBe(404);
    await maker.close();
  });

  it('says that a page is missing', async () => {
    const response = await get('nowhere/');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('refuses what would change something', async () => {
    const response = await get('', { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])(
    'finds no file for %s',
    path => {
      expect(fileOf(join(folder, 'site'), path)).toBeNull();
    },
  );
});
