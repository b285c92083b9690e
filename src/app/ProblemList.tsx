import type { Problem } from '../story/index.ts';
import { more } from '../words/index.ts';

/** A quiet line that says what of the story could not be read, and shows it on demand. */
export function ProblemList({ errors }: { readonly errors: readonly Problem[] }) {
  return (
    <details className="app-problems">
      <summary>
        {problemWords(errors)}
        <span className="app-problems-show">
          <span className="app-problems-open">{more.show}</span>
          <span className="app-problems-hide">{more.hide}</span>
        </span>
      </summary>
      <ul>
        {errors.map(({ file, path, found, expected, event }) => (
          <li key={`${file} ${path} ${found} ${expected}`}>
            <p>
              <code>{file}</code> <code>{path}</code>
              {event && <> · {event}</>}
            </p>
            <p>{more.foundExpected(found, expected)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** '3 events could not be read.', or of records where the faults are not in events. */
export function problemWords(errors: readonly Problem[]): string {
  const events = new Set(errors.flatMap(problem => (problem.event ? [problem.event] : [])));
  const others = errors.filter(problem => !problem.event).length;
  if (events.size > 0 && others === 0) {
    return more.eventsUnread(events.size);
  }
  return more.recordsUnread(events.size + others);
}
