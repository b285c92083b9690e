import { countWords } from '../app/index.ts';
import type { CheckedProblem } from '../story/authoring.ts';
import './sheets.css';

/** More are for the command line: a list of thousands helps nobody on a page. */
const mostShown = 200;

/** All that is amiss with a story, errors first: where, what was found and expected, what to do. */
export function ProblemReport({ problems }: { readonly problems: readonly CheckedProblem[] }) {
  if (problems.length === 0) return <p className="st-fine">Nothing is amiss with this story.</p>;
  const sorted = [...problems].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return (
    <>
      <ol className="st-list">
        {sorted.slice(0, mostShown).map(problem => (
          <ProblemItem
            key={`${problem.file} ${problem.path} ${problem.found} ${problem.expected}`}
            problem={problem}
          />
        ))}
      </ol>
      {problems.length > mostShown && (
        <p className="st-fine">And {countWords(problems.length - mostShown, 'more', 'more', 'en')}.</p>
      )}
    </>
  );
}

function ProblemItem({ problem }: { readonly problem: CheckedProblem }) {
  const { severity, file, line, column, path, found, expected, advice } = problem;
  return (
    <li>
      <p className="st-where">
        <b>{severity === 'error' ? 'Error' : 'Warning'}</b> <code>{file}</code>
        {line !== null && (
          <>
            , line {line}, column {column}
          </>
        )}
        {path !== '' && (
          <>
            {' · '}
            <code>{path}</code>
          </>
        )}
      </p>
      <p>
        Found {found}; expected {expected}.
      </p>
      <p className="st-advice">{advice}</p>
    </li>
  );
}

/** '2 errors and 5 warnings', or that there are none. */
export function problemCounts(problems: readonly CheckedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const words = [
    errors > 0 && countWords(errors, 'error', 'errors', 'en'),
    warnings > 0 && countWords(warnings, 'warning', 'warnings', 'en'),
  ].filter(Boolean);
  return words.length === 0 ? 'no problems' : words.join(' and ');
}
