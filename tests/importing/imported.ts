import { expect } from 'vitest';
import { type Imported, ImportFault, type ImportOptions, importFile } from '../../src/importing/index.ts';
import {
  type CheckedStory,
  checkOneFile,
  type EventRecord,
  joinStory,
  type SourceRecord,
} from '../../src/story/authoring.ts';

/** A file of a text, imported; the story that comes of it must hold no error. */
export function imported(text: string | object, options: ImportOptions = {}, name = 'file.txt') {
  const written = typeof text === 'string' ? text : JSON.stringify(text);
  const result = importFile(name, new TextEncoder().encode(written), options);
  const compiled = compiledOf(result);
  expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { events } = result.story.events as { events: readonly EventRecord[] };
  const { sources } = result.story.sources as { sources: readonly SourceRecord[] };
  return { ...result, compiled, events, sources, count: result.events };
}

export function compiledOf({ story }: Imported): CheckedStory {
  return checkOneFile({ file: 'story.json', text: joinStory(story) });
}

/** Why a file is not imported, or null where it is. */
export function faultOf(bytes: Uint8Array | string, options: ImportOptions = {}): string | null {
  try {
    importFile('file', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, options);
    return null;
  } catch (fault) {
    if (fault instanceof ImportFault) return fault.message;
    throw fault;
  }
}

/** A slide of TimelineJS with a date and a headline. */
export const slide = (start: object | null | undefined, headline: string, rest: object = {}) => ({
  ...(start !== undefined && { start_date: start }),
  text: { headline, text: '' },
  ...rest,
});

/** A file of TimelineJS with whatever stands for its slides. */
export const timeline = (...events: unknown[]) => JSON.stringify({ events });

/** A slide with nothing wrong, in several scripts. */
export const sound = slide({ year: 2018, month: 6, day: 12 }, 'Gipfeltreffen: café, 정상회담');

/** A text as the bytes of a file. */
export const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
