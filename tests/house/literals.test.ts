import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalBreaches } from './literals.ts';
import { readSources } from './modules.ts';

const project = join(import.meta.dirname, '../..');
const rooms = ['src/app', 'src/reader', 'src/timeline', 'src/embed', 'src/pages', 'src/chart', 'src/taking'];

/** What stands in the code with reason, by its file. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Of no story, and so of no language.
  'src/pages/prerender.tsx': [
    'There is no such page',
    'The address may have been cut off, or the event may have another name now.',
    '<title>No such page – Démarche</title>',
  ],
  // For authors, who are spoken to in English.
  'src/pages/preview.tsx': [
    'Problems of the story',
    'The problems of the story could not be listed.',
    'This story has',
  ],
  // Citations are made in English, for whichever page they are taken from.
  'src/taking/citing.ts': ['In: …', 'Archived at …', '[Online; accessed …]'],
  'src/taking/ris.ts': ['Archived at …'],
  // Faults and selectors are for the program.
  'src/app/late.ts': ['a script of this page could not be loaded'],
  'src/timeline/placeBrush.ts': ['.tl-brush-ground, clipPath rect, .tl-brush-frame'],
};

describe('Words for a reader', () => {
  it('stand in the catalogues alone, where every language has them', () => {
    const breaches = literalBreaches(readSources(project, rooms), exceptions);
    expect(breaches.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it.each([
    ['<p>Close the panel</p>', 'Close the panel'],
    ['<p>{count} events</p>', 'events'],
    ['<a aria-label="Close" />', 'Close'],
    ['<a title={`The story of $' + '{name}`} />', 'The story of …'],
    ["const words = 'Not yet known on this day';", 'Not yet known on this day'],
    ['<p>{`$' + '{count} events`}</p>', '… events'],
    ['const words = `$' + '{first} (and $' + '{rest})`;', '… (and …)'],
    ['const words = `as of $' + '{day}`;', 'as of …'],
    ["const words = count + ' events';", 'events'],
    ["<p>{'with '}{name}</p>", 'with'],
  ])('are found in %s', (code, words) => {
    const found = literalBreaches(new Map([['src/app/A.tsx', `export const a = () => { ${code} }`]]), {});
    expect(found.map(({ message }) => message)).toEqual([`“${words}” belongs to the words of src/words/`]);
  });

  it.each([
    '<p className="app-wide app-bar">{say.close}</p>',
    "import { a } from './the way of it.ts'",
    "throw new Error('useApp is for components inside the shell')",
    '<input name="extent" />',
    '<li key={`passed $' + '{id}`} className={`app-item app-$' + '{kind}`} />',
    'const line = `translate($' + '{x} $' + "{y})` + ' · ' + `M$" + '{x} $' + '{y}`;',
    '<title>{`$' + '{name} – Démarche`}</title>',
  ])('are not seen in %s', code => {
    const whole = code.startsWith('import') ? code : `export const a = () => { ${code} }`;
    expect(literalBreaches(new Map([['src/app/A.tsx', whole]]), {})).toEqual([]);
  });
});
