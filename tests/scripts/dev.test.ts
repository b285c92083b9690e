import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyPlugin } from '../../scripts/story-plugin.ts';

const project = join(import.meta.dirname, '../..');
let data: string;
let server: ViteDevServer;
let address: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'demarche-data-'));
  await cp(join(project, 'tests/browser/fixtures'), data, { recursive: true });
  process.env.DEMARCHE_DATA = data;
  server = await createServer({
    root: project,
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [storyPlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, hmr: { port: 0 } },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});

afterAll(async () => {
  delete process.env.DEMARCHE_DATA;
  await server.close();
  await rm(data, { recursive: true });
});

const get = (path: string) => fetch(address + path);

describe('The development server', () => {
  it('gives the first story at the root and every story at its own address', async () => {
    for (const path of ['', 'half-broken/']) {
      const page = await (await get(path)).text();
      expect(page).toContain('<title>A story with broken events – Démarche</title>');
      expect(page).toMatch(/"core":"\.\/(half-broken\/)?data\/core-/);
    }
  });

  it('compiles the story when it is asked for', async () => {
    const core = await (await get('half-broken/data/core-any.json')).json();
    expect(core.title).toBe('A story with broken events');
  });

  it('has no page where there is none', async () => {
    expect((await get('nowhere/')).status).toBe(404);
  });

  it('reloads the page when a file of the story changes', async () => {
    const file = join(data, 'half-broken/story.json');
    const text = await readFile(file, 'utf8');
    const reloaded = new Promise(done => {
      const { send } = server.ws;
      server.ws.send = (...payload: unknown[]) => {
        done(payload[0]);
        Reflect.apply(send, server.ws, payload);
      };
    });
    await writeFile(file, text.replace('A story with broken events', 'Another title'));
    expect(await reloaded).toEqual({ type: 'full-reload' });
    expect(await (await get('half-broken/')).text()).toContain('<title>Another title – Démarche</title>');
  });
});
