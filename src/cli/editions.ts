import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that every edition has, in the order in which they are hashed; its translations follow, by name. */
export const editionParts = ['story.json', 'actors.json', 'sources.json', 'events.json'] as const;

/** The folder of a story, and of an edition, that holds its translations. */
const translationFolder = 'translations';

/** Beside them, what was frozen and when. */
export const editionFile = 'edition.json';

export interface EditionRecord {
  /** 'YYYY-MM-DD' */
  readonly day: string;
  /** Of the lines 'hash  name' of its files, as sha256sum writes them. */
  readonly sha256: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The files of a story that an edition keeps, by their names from its folder, in the order in which they are hashed. */
export async function editionFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const spoken = await readdir(join(folder, translationFolder)).catch(() => []);
  const translations = spoken.filter(name => name.endsWith('.json')).sort();
  const names = [...editionParts, ...translations.map(name => `${translationFolder}/${name}`)];
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name))] as const)),
  );
}

/**
 * What is written down of an edition's files, so that anyone can see that they are still the same.
 * @param files as `editionFiles` gives them
 */
export function editionRecord(day: string, files: ReadonlyMap<string, Uint8Array>): EditionRecord {
  const hashes = [...files].map(([name, bytes]) => [name, hashOf(bytes)] as const);
  const list = hashes.map(([name, hash]) => `${hash}  ${name}\n`).join('');
  return { day, sha256: hashOf(list), files: Object.fromEntries(hashes) };
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
