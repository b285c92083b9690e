import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** File names that end in a hash of the content: assets/reader-BX3k9a_1.js, data/core-BX3k9a_1.json. */
const hashed = /-[\w-]{8}\.(?:js|css|woff2|json|svg|png)$/;

export interface Site {
  /** 'http://localhost:<port>/' */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site. Port 0 takes any free port. Rejects where the port is taken. */
export async function serveSite(folder: string, port = 0): Promise<Site> {
  const packed = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    answer(resolve(folder), packed, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, done));
  const { port: bound } = server.address() as AddressInfo;
  return { address: `http://localhost:${bound}/`, close: () => closeServer(server) };
}

async function answer(
  folder: string,
  packed: Map<string, Promise<Buffer>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const file = fileOf(folder, path);
  const body = file && (await read(file));
  if (!body && file && (await read(join(file, 'index.html')))) {
    const folderAddress = `/${path.replace(/^\/+/, '')}/`;
    response.writeHead(308, { ...headers, Location: folderAddress + (query ? `?${query}` : '') }).end();
    return;
  }
  if (!file || !body) return sendMissing(folder, request, response);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const fields: Record<string, string> = {
    ...headers,
    'Content-Type': type,
    'Cache-Control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, fields).end();
    return;
  }
  const encoding = type.startsWith('image/png') || type.startsWith('font/') ? null : encodingFor(request);
  const key = `${encoding} ${tag}`;
  if (encoding && !packed.has(key)) packed.set(key, pack(body, encoding));
  const sent = (encoding && (await packed.get(key))) || body;
  if (encoding) fields['Content-Encoding'] = encoding;
  response.writeHead(200, { ...fields, 'Content-Length': sent.byteLength });
  response.end(request.method === 'HEAD' ? undefined : sent);
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

async function sendMissing(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const own = await read(join(folder, '404.html'));
  const body =
    own ?? Buffer.from('<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>');
  response.writeHead(404, {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
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
function closeServer(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
