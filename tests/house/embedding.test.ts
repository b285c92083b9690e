import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settable } from '../../src/app/settable.ts';
import { parameters } from '../../src/embed/parameters.ts';

const project = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const guide = read('docs/embedding.md');

/** The names in the first column of the table under a heading. */
function namesUnder(heading: string): readonly string[] {
  const section = guide.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  const cells = [...section.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm)].map(([, cell]) => cell ?? '');
  return cells.flatMap(cell => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? ''));
}

describe('The guide to embedding', () => {
  it('has every parameter, and no other', () => {
    expect(namesUnder('Parameters').toSorted()).toEqual(['story', ...parameters].toSorted());
  });

  it('has every message', () => {
    expect(namesUnder('What is said')).toEqual(['ready', 'height', 'select', 'set']);
  });

  it('names what an article may set', () => {
    const sentence = guide.match(/^`set` takes .*$/m)?.[0] ?? '';
    for (const name of settable) expect(sentence).toContain(`\`${name}\``);
  });

  it('shows events that there are, in its example too', () => {
    const { events } = JSON.parse(read('data/korea-talks/events.json'));
    const ids = new Set(events.map(({ id }: { id: string }) => id));
    const named = [guide, read('docs/example-article.html')].flatMap(text =>
      [...text.matchAll(/data(?:-demarche)?-event="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(named.length).toBeGreaterThan(4);
    for (const id of named) expect(ids).toContain(id);
  });
});
