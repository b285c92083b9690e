import type { BaseIssue, IssuePathItem } from 'valibot';
import type { Problem } from './model.ts';
import { errorAt, type Place, shown } from './problems.ts';

/** A problem in place of what the validator says, in words for an author. */
export function problemOf(issue: BaseIssue<unknown>, place: Place): Problem {
  const at = { ...place, path: extendPath(place.path, issue.path) };
  return errorAt(at, foundIn(issue), expectedBy(issue));
}

/** 'events[3]' and a key or index make 'events[3].date'. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function extendPath(path: string, items: readonly IssuePathItem[] | undefined): string {
  return (items ?? []).reduce(
    (whole, { key }) => joinPath(whole, typeof key === 'number' ? key : String(key)),
    path,
  );
}

function foundIn({ type, input, received }: BaseIssue<unknown>): string {
  if (type === 'strict_object' && received !== 'undefined' && isKey(received)) return 'a field of this name';
  if (type === 'max_length' && typeof input === 'string') return `${input.length} characters`;
  if (type === 'max_length' && Array.isArray(input)) return `${input.length} entries`;
  return input === '' ? 'an empty text' : shown(input);
}

/** Where a field is unknown the validator receives its name, in quotation marks. */
function isKey(received: string): boolean {
  return received.startsWith('"');
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  null: 'null',
};

function expectedBy(issue: BaseIssue<unknown>): string {
  const { type, expected, requirement, input, message } = issue;
  const unit = typeof input === 'string' ? 'characters' : 'entries';
  switch (type) {
    case 'min_length':
      return requirement === 1
        ? `at least one ${unit === 'characters' ? 'character' : 'entry'}`
        : `at least ${requirement} ${unit}`;
    case 'max_length':
      return `at most ${requirement} ${unit}`;
    case 'min_value':
      return `at least ${requirement}`;
    case 'max_value':
      return `at most ${requirement}`;
    case 'integer':
      return 'a whole number';
    case 'email':
      return 'an e-mail address';
    case 'regex':
      return message;
    case 'strict_object':
      if (expected === 'never') return 'no such field';
      return isKey(expected ?? '') ? `a field ${expected}` : 'an object';
    default:
      return alternatives(expected ?? '');
  }
}

/** '("a" | "b")' becomes 'one of "a", "b"'. */
function alternatives(expected: string): string {
  const options = expected.replace(/^\(|\)$/g, '').split(' | ');
  const words = options.map(option => typeWords[option] ?? option);
  return words.length > 1 && options.every(option => !(option in typeWords))
    ? `one of ${words.join(', ')}`
    : words.join(' or ');
}
