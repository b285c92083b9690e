import type { Problem } from '../story/index.ts';
import { countWords } from './words.ts';

/** A quiet line that says what of the story could not be read, and shows it on demand. */
export function ProblemList({
  errors,
  locale,
}: {
  readonly errors: readonly Problem[];
  readonly locale: string;
}) {
  return (
    <details className="app-problems">
      <summary>
        {problemWords(errors, locale)}
        <span className="app-problems-show">
          <span className="app-problems-open">Show</span>
          <span className="app-problems-hide">Hide</span>
        </span>
      </summary>
      <ul>
        {errors.map(({ file, path, found, expected, event }) => (
          <li key={`${file} ${path} ${found} ${expected}`}>
            <p>
              <code>{file}</code> <code>{path}</code>
              {event && <> · {event}</>}
            </p>
            <p>
              Found: {found}. Expected: {expected}.
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** '3 events could not be read.', or of records where the faults are not in events. */
export function problemWords(errors: readonly Problem[], locale: string): string {
  const events = new Set(errors.flatMap(problem => (problem.event ? [problem.event] : [])));
  const others = errors.filter(problem => !problem.event).length;
  if (events.size > 0 && others === 0) {
    return `${countWords(events.size, 'event', 'events', locale)} could not be read.`;
  }
  return `${countWords(events.size + others, 'record', 'records', locale)} could not be read.`;
}
