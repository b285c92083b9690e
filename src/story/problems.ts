import type { Problem } from './model.ts';

/** Where in a story's files something stands. */
export interface Place {
  readonly file: string;
  /** JSON path, such as 'events[12].date'; '' for the file as a whole. */
  readonly path: string;
  readonly event?: string | undefined;
}

/** An error: what cannot be drawn truly and is left out. */
export function errorAt(place: Place, found: string, expected: string): Problem {
  return problem('error', place, found, expected);
}

/** A warning: drawn, but not as good as it should be. */
export function warningAt(place: Place, found: string, expected: string): Problem {
  return problem('warning', place, found, expected);
}

/** A problem in one line: 'data/x/events.json events[3].date: found …, expected …'. */
export function formatProblem({ file, path, found, expected }: Problem): string {
  return `${file}${path ? ` ${path}` : ''}: found ${found}, expected ${expected}`;
}

/** A value as a report shows it: as it stands in the file, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

const longestShown = 60;

function problem(severity: Problem['severity'], place: Place, found: string, expected: string): Problem {
  const { file, path, event } = place;
  return { severity, file, path, found, expected, ...(event === undefined ? {} : { event }) };
}

/** Problems in the order of a story's files, then of their places in them. */
export function sortProblems(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return [...problems].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || collator.compare(a.path, b.path),
  );
}
