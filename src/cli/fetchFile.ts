import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { limits } from '../story/index.ts';
import { Failure } from './command.ts';

const timeoutMs = 30_000;

export interface FoundFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The bytes of a file on the disk or at an http(s) address; nothing else is asked for. Throws a Failure. */
export async function findFile(place: string, cwd: string, signal: AbortSignal): Promise<FoundFile> {
  if (/^https?:\/\//i.test(place)) return fetchFile(place, signal);
  const file = resolve(cwd, place);
  const found = await stat(file).catch(() => null);
  if (!found) throw new Failure(`There is no file ${place}.`);
  if (found.isDirectory()) throw new Failure(`${place} is a folder; name a file.`);
  if (found.size > limits.fileBytes) throw tooLarge(place);
  return { name: basename(file), bytes: await readFile(file) };
}

async function fetchFile(url: string, signal: AbortSignal): Promise<FoundFile> {
  if (!URL.canParse(url)) throw new Failure(`${url} is not an address.`);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Failure(`${url} answers ${response.status}.`);
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > limits.fileBytes) throw tooLarge(url);
      chunks.push(chunk);
    }
    return { name: basename(new URL(url).pathname), bytes: Buffer.concat(chunks) };
  } catch (fault) {
    if (fault instanceof Failure) throw fault;
    if (fault instanceof Error && fault.name === 'TimeoutError') {
      throw new Failure(`${url} does not answer within ${timeoutMs / 1000} seconds.`);
    }
    throw new Failure(`${url} cannot be reached.`);
  }
}

function tooLarge(place: string): Failure {
  return new Failure(`${place} is larger than the ${limits.fileBytes} bytes that are read.`);
}
