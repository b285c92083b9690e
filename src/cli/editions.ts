import { createHash } from 'node:crypto';

/** The files of an edition, in the order in which they are hashed. */
export const editionParts = ['story.json', 'actors.json', 'sources.json', 'events.json'] as const;

/** Beside them, what was frozen and when. */
export const editionFile = 'edition.json';

export interface EditionRecord {
  /** 'YYYY-MM-DD' */
  readonly day: string;
  /** Of the lines 'hash  name' of its files, as sha256sum writes them. */
  readonly sha256: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What is written down of an edition's files, so that anyone can see that they are still the same. */
export function editionRecord(day: string, files: ReadonlyMap<string, Uint8Array>): EditionRecord {
  const hashes = editionParts.map(name => [name, hashOf(files.get(name) ?? new Uint8Array())] as const);
  const list = hashes.map(([name, hash]) => `${hash}  ${name}\n`).join('');
  return { day, sha256: hashOf(list), files: Object.fromEntries(hashes) };
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
