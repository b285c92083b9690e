import type { Problem } from './model.ts';

/** What to do about a problem, by what was expected; the first that fits counts. */
const advices: readonly (readonly [RegExp, string])[] = [
  [
    /as JSON asks$/,
    'Mend the text there: often a comma, a bracket or a quotation mark is missing or one too many.',
  ],
  [/^at most \d+ bytes/, 'Split the story, or shorten its texts.'],
  [/^an id that stands once/, 'Give one of the two another id, or remove it if both are the same.'],
  [/^each id once/, 'Remove the second mention.'],
  [/^a field "/, 'Add the field.'],
  [/^no such field/, 'Remove the field, or write the original first.'],
  [/^another language$/, 'Name the language of the translation, each once, and not the story’s own.'],
  [/as the file is called$/, 'Name the file after its language, such as ko.json.'],
  [/^one of [\w$]+(, [\w$]+)+$/, 'Remove the field, or mend its name.'],
  [
    /EDTF|calendar|a month from|a season from|a year from|an interval/,
    'Write the date in one of these forms; docs/authoring.md has an example of each.',
  ],
  [/an address without spaces/, 'Write the whole address of the page, as the browser shows it.'],
  [/^small letters and digits/, 'Write the id in small Latin letters, digits and hyphens.'],
  [/^each page once/, 'Remove this source and let its accounts name the other one.'],
  [/^each event once/, 'If both are one event, put the accounts of both under one and remove the other.'],
  [/^a source of an account/, 'Cite it in an account, or remove it.'],
  [/^at least one actor/, 'Mend the ids in this list, or add the actor to actors.json.'],
  [/^at least one$/, 'Add an account with a source, or mark for yourself that one is still to be found.'],
  [/^a label, as/, 'Add a label: the few words that stand on the line.'],
  [/^an expectation of/, 'Add an expectation that says who expected it, when and for which day.'],
  [/^a date near that/, 'See whether the year is right; if it is, add a report of the time.'],
  [
    /belongs to no lane|^of: |^an actor of a lane/,
    'Say with “of” for whom the actor speaks, or name the actor in a lane.',
  ],
  [/^at most \d+/, 'Shorten it.'],
  [/^(a text|a number|a list|an object|true or false)/, 'Write the value in this form.'],
  [/^one of /, 'Take one of these.'],
];

/** The ids of a story's records, as they stand in its files. */
export function knownIds(texts: Iterable<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const text of texts) {
    for (const [, id] of text.matchAll(/"id"\s*:\s*"([a-z0-9-]{1,80})"/g)) ids.add(id ?? '');
  }
  return ids;
}

/** One sentence that says what an author can do, with a likely spelling where an id is not known. */
export function adviceFor(problem: Problem, ids: ReadonlySet<string>): string {
  const { found, expected, path } = problem;
  if (path === '' && found === 'nothing at line 1, column 1') {
    return 'Put the file beside the others; `npx demarche new` makes a complete set.';
  }
  if (/^the id of /.test(expected)) {
    const near = nearest(unquoted(found), ids);
    const add = `Add a record with this id, or mend its spelling`;
    return near ? `${add}: is “${near}” meant?` : `${add}.`;
  }
  if (found === 'a field of this name') {
    const near = nearest(path.split('.').at(-1) ?? '', new Set(expected.replace(/^one of /, '').split(', ')));
    return near
      ? `Remove the field, or mend its name: is “${near}” meant?`
      : 'Remove the field, or mend its name.';
  }
  const advice = advices.find(([pattern]) => pattern.test(expected));
  return advice?.[1] ?? 'Change it to what is expected.';
}

function unquoted(text: string): string {
  return /^"([^"]*)"/.exec(text)?.[1] ?? text;
}

/** The word that is fewest changes away, if these are few for its length; none for a word that is one of them itself. */
function nearest(word: string, words: ReadonlySet<string>): string | null {
  if (words.has(word)) return null;
  const most = Math.max(1, Math.floor(word.length / 4));
  let best: string | null = null;
  let fewest = most + 1;
  for (const other of words) {
    if (Math.abs(other.length - word.length) > most) continue;
    const changes = changesBetween(word, other, fewest);
    if (changes < fewest) [best, fewest] = [other, changes];
  }
  return best;
}

/**
 * The number of letters to add, remove or change: Levenshtein's distance, or `enough` where it is no less. Only cells
 * less than `enough` off the diagonal can be less than it (Ukkonen, 'Algorithms for approximate string matching', 1985).
 */
function changesBetween(a: string, b: string, enough: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  let next = row.map(() => enough);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - enough + 1);
    const to = Math.min(b.length, i + enough - 1);
    next[from - 1] = from === 1 ? i : enough;
    let least = next[from - 1] ?? enough;
    for (let j = from; j <= to; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const changes = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = changes;
      if (changes < least) least = changes;
    }
    if (to < b.length) next[to + 1] = enough;
    // A row's least never falls from one row to the next.
    if (least >= enough) return enough;
    [row, next] = [next, row];
  }
  return Math.min(enough, row[b.length] ?? 0);
}
