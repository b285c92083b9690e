import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from '../../scripts/server.ts';

/** What comes instead of a file. `whole` is the file as the site has it. */
export type Answer = (response: ServerResponse, whole: () => Promise<Buffer>) => unknown;

/** A line to the site that can be broken. Nothing that it brings is kept by a browser. */
export interface FaultyLine {
  /** The site's address by way of the line, with '/' at its end. */
  readonly address: string;
  /** From now on each file whose path fits is answered so, and nothing else is at fault. */
  readonly breakAt: (path: RegExp, answer: Answer) => void;
  readonly mend: () => void;
  /** How many answers were at fault. */
  readonly broken: () => number;
  readonly close: () => Promise<void>;
}

export async function faultyLine(site: string): Promise<FaultyLine> {
  let fault: { readonly path: RegExp; readonly answer: Answer } | null = null;
  let broken = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const fetched = () => fetch(new URL(path, site));
    response.setHeader('Cache-Control', 'no-store');
    if (fault?.path.test(path)) {
      broken++;
      await fault.answer(response, async () => Buffer.from(await (await fetched()).arrayBuffer()));
      return;
    }
    const answer = await fetched();
    response.statusCode = answer.status;
    for (const name of ['content-type', 'content-security-policy']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>(done => server.listen(0, done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    breakAt: (path, answer) => {
      fault = { path, answer };
    },
    mend: () => {
      fault = null;
    },
    broken: () => broken,
    close: () => closeServer(server),
  };
}

/** The connection ends before a word has come. */
export const hangUp: Answer = response => response.destroy();

/** What a browser says of a connection that is down; faults of the program still count. */
export const meant = /^(console: Failed to load|no answer|\d+:)/;
