import type { CheckedProblem, CheckedStory } from '../story/authoring.ts';
import { archiveAddress, type Day, type Source } from '../story/index.ts';
import type { LinkAnswer } from './links.ts';

/** A source and what came of asking for it. */
export interface LinkReport extends LinkAnswer {
  readonly source: string;
  /** A copy that the story names, or where the archive would have one; null where the page answers. */
  readonly archived: string | null;
}

/** The answers of a story's sources, with the place of an archived copy for each that is not there. */
export function linkReports(
  story: CheckedStory,
  answers: ReadonlyMap<string, LinkAnswer>,
): readonly LinkReport[] {
  const lastDays = lastDaysOfSources(story);
  return (story.detail?.sources ?? []).flatMap(source => {
    const answer = answers.get(source.url);
    if (!answer) return [];
    const isThere = answer.state === 'ok' || answer.state === 'moved';
    const copy = source.archived ?? archiveAddress(source, lastDays.get(source.id) ?? (0 as Day));
    return [{ ...answer, source: source.id, archived: isThere ? null : copy }];
  });
}

/** What of them an author should look at; a source that has moved for a while is no such thing. */
export function linkProblems(
  reports: readonly LinkReport[],
  placeOf: (source: string) => Pick<CheckedProblem, 'file' | 'path' | 'line' | 'column'>,
): readonly CheckedProblem[] {
  return reports
    .filter(({ state }) => state !== 'ok')
    .map(report => ({
      severity: 'warning' as const,
      ...placeOf(report.source),
      found: `${report.url}, which ${report.words}`,
      expected: report.state === 'moved' ? 'the address at which the page is' : 'a page that answers',
      advice: adviceOf(report),
    }));
}

function adviceOf({ state, archived, to }: LinkReport): string {
  if (state === 'moved') return `If the page is the same, write ${to}.`;
  const copy = `A copy would be at ${archived}; if it is there, name it as “archived”.`;
  if (state === 'refused') return `Open it in a browser: some sites let no program in. ${copy}`;
  if (state === 'dead') return copy;
  return `Ask again later. ${copy}`;
}

/** Per source, the last day of the events that cite it: where the archive is asked if the source bears no day. */
function lastDaysOfSources({ core, detail }: CheckedStory): ReadonlyMap<Source['id'], Day> {
  const ends = new Map(core?.events.map(({ id, date }) => [id, date.to]));
  const days = new Map<string, Day>();
  for (const { event, source } of detail?.accounts ?? []) {
    const day = ((ends.get(event) ?? 1) - 1) as Day;
    if (day > (days.get(source) ?? Number.NEGATIVE_INFINITY)) days.set(source, day);
  }
  return days;
}
