import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { storyOrigins } from './authors-pages.ts';
import { headerRules, headersFor } from './headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Serving {
  /** The path of the site's root, '/' at both ends. */
  readonly base?: string;
  /** The site's headers; 'none' for a host that sends nothing of its own. */
  readonly headers?: 'all' | 'none';
  /** Origins from which the site may show stories; without it those of DEMARCHE_STORIES. */
  readonly stories?: readonly string[];
  /** Makes a file that the folder lacks; null where there is none of that name. */
  readonly make?: (path: string) => Promise<Buffer | null>;
}

export interface Site {
  /** 'http://localhost:<port>/' */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site. Port 0 takes any free port. Rejects where the port is taken. */
export async function serveSite(folder: string, port = 0, serving: Serving = {}): Promise<Site> {
  const { base = '/' } = serving;
  const packed = new Map<string, Promise<Buffer>>();
  const site: Served = { folder: resolve(folder), base, make: serving.make, packed, headersOf: () => ({}) };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, done));
  const { port: bound } = server.address() as AddressInfo;
  const address = `http://localhost:${bound}${base}`;
  const stories = serving.stories ?? storyOrigins(process.env);
  const rules = serving.headers === 'none' ? [] : headerRules({ siteUrl: address, stories });
  site.headersOf = path => headersFor(path, rules);
  return { address, close: () => closeServer(server) };
}

/** A port that was free a moment ago, for a site that must know its own address before it is built. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, done));
  const { port } = server.address() as AddressInfo;
  await closeServer(server);
  return port;
}

interface Served {
  readonly folder: string;
  readonly base: string;
  readonly make: Serving['make'];
  /** Packed bodies by encoding and tag. */
  readonly packed: Map<string, Promise<Buffer>>;
  headersOf: (path: string) => Record<string, string>;
}

async function answer(site: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [asked = '/', query] = (request.url ?? '/').split('?', 2);
  const path = asked.startsWith(site.base) ? asked.slice(site.base.length - 1) : null;
  const headers = site.headersOf(path ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = path && fileOf(site.folder, path);
  const body = file && ((await read(file)) ?? (await made(site, file)));
  if (!body && file && (await read(join(file, 'index.html')))) {
    const folderAddress = `/${asked.replace(/^\/+/, '')}/`;
    response.writeHead(308, { ...headers, Location: folderAddress + (query ? `?${query}` : '') }).end();
    return;
  }
  if (!file || !body) return sendMissing(site, request, response);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const fields: Record<string, string> = {
    ...headers,
    'Content-Type': type,
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, fields).end();
    return;
  }
  const encoding = type.startsWith('image/png') || type.startsWith('font/') ? null : encodingFor(request);
  const key = `${encoding} ${tag}`;
  if (encoding && !site.packed.has(key)) site.packed.set(key, pack(body, encoding));
  const sent = (encoding && (await site.packed.get(key))) || body;
  if (encoding) fields['Content-Encoding'] = encoding;
  response.writeHead(200, { ...fields, 'Content-Length': sent.byteLength });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

async function made({ folder, make }: Served, file: string): Promise<Buffer | null> {
  return (await make?.(relative(folder, file).replaceAll(sep, '/'))) ?? null;
}

/** The file that an address names, or null where it names none inside the folder. */
export function fileOf(folder: string, path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    if (decoded.includes('\0')) return null;
    const file = resolve(folder, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`);
    if (file !== folder && !file.startsWith(folder + sep)) return null;
    return decoded.endsWith('/') ? join(file, 'index.html') : file;
  } catch {
    return null;
  }
}

async function sendMissing(site: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const own = await read(join(site.folder, '404.html'));
  const body =
    own ?? Buffer.from('<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>');
  response.writeHead(404, {
    ...site.headersOf('/404.html'),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

function encodingFor(request: IncomingMessage): 'br' | 'gzip' | null {
  const offered = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  return (['br', 'gzip'] as const).find(encoding => offered.includes(encoding)) ?? null;
}

function pack(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(body);
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}

/** Ends open connections too: a browser keeps them for minutes. */
export function closeServer(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
