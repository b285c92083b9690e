import { daysInMonth, partsOf } from './dates.ts';
import { readJson, type StoryText } from './json.ts';
import type { Problem, Source, StoryCore, StoryDetail, StoryEvent } from './model.ts';
import { shown, warningAt } from './problems.ts';
import { isFields } from './records.ts';
import type { StoryPart } from './structure.ts';

/** From here on a report is too late to be one of the event's own time. */
const lateDays = 2 * 365;
/** A report of the same season in another year: more likely a slip in the year than a look back. */
const sameSeasonDays = 45;
/** A person who takes part this often speaks for somebody. */
const oftenForOne = 5;

/**
 * What can be right but is more often a slip: an event years before its own report, an actor who belongs to no lane.
 * Asked for by the author's tools only; a page does not need it.
 */
export function likelyMistakes(
  core: StoryCore,
  detail: StoryDetail,
  files: Readonly<Record<StoryPart, StoryText>>,
): readonly Problem[] {
  return [...lateReports(core, detail, files.events), ...actorsOfNoLane(core, files.actors)];
}

function lateReports(core: StoryCore, detail: StoryDetail, file: StoryText): readonly Problem[] {
  const sources = new Map(detail.sources.map(source => [source.id, source]));
  const reports = new Map<string, Source[]>();
  for (const { event, source } of detail.accounts) {
    const found = sources.get(source);
    if (!found || found.publishedBy === null) continue;
    const own = reports.get(event);
    if (own) own.push(found);
    else reports.set(event, [found]);
  }
  const pathOf = pathsIn(file, 'events');
  return core.events.flatMap(event => {
    const own = reports.get(event.id) ?? [];
    const earliest = own.reduce((first, { publishedBy }) => Math.min(first, publishedBy ?? first), Infinity);
    const isNews = own.every(({ type }) => type === 'news' || type === 'agency' || type === 'state-media');
    if (own.length === 0 || !isNews || earliest - event.date.to < lateDays) return [];
    if (isBackground(core, event) && !isSameSeason(event.date.from, earliest)) return [];
    const path = `${pathOf(event.id)}.date`;
    const years = Math.floor((earliest - event.date.to) / 365);
    const found = `${shown(event.date.edtf)}, ${years} years before its earliest report`;
    const place = { file: file.file, path, event: event.id };
    return [warningAt(place, found, 'a date near that of its reports, or a report of its time')];
  });
}

/** What lies before a story's focus is told in looking back. */
function isBackground({ focus }: StoryCore, event: StoryEvent): boolean {
  return focus !== null && event.date.to <= focus.from;
}

function isSameSeason(a: number, b: number): boolean {
  const apart = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(apart, 365 - apart) <= sameSeasonDays;
}

function dayOfYear(of: number): number {
  const { year, month, day } = partsOf(of as Parameters<typeof partsOf>[0]);
  let days = day;
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days;
}

function actorsOfNoLane(core: StoryCore, file: StoryText): readonly Problem[] {
  const others = core.lanes.length - 1;
  const counts = new Map<string, number>();
  for (const event of core.events) {
    for (const actor of [...event.by, ...event.to]) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const leastBusy = leastBusyLane(core);
  const pathOf = pathsIn(file, 'actors');
  return core.actors.flatMap(actor => {
    const count = counts.get(actor.id) ?? 0;
    if (actor.lane !== others || actor.of !== undefined || count === 0) return [];
    const speaksForNobody = actor.kind === 'person' && count >= oftenForOne;
    if (!speaksForNobody && count <= leastBusy) return [];
    const place = { file: file.file, path: pathOf(actor.id) };
    const found = `${shown(actor.id)}, who takes part in ${count} events and belongs to no lane`;
    const expected = speaksForNobody
      ? 'of: for whom the person speaks'
      : 'an actor of a lane, or of whom it speaks for';
    return [warningAt(place, found, expected)];
  });
}

/** How many events the lane with the fewest has: whoever takes part in more may have been forgotten. */
function leastBusyLane(core: StoryCore): number {
  const laneOf = new Map(core.actors.map(({ id, lane }) => [id, lane]));
  const counts = core.lanes.slice(0, -1).map(() => 0);
  for (const event of core.events) {
    for (const lane of new Set([...event.by, ...event.to].map(id => laneOf.get(id) ?? -1))) {
      if (lane in counts) counts[lane] = (counts[lane] ?? 0) + 1;
    }
  }
  return Math.min(...counts);
}

/** The path of a list's record with an id, as the file has it; the file is read once one is wanted, for few are. */
function pathsIn(file: StoryText, list: string): (id: string) => string {
  let paths: ReadonlyMap<string, string> | null = null;
  return id => {
    paths ??= readPaths(file, list);
    return paths.get(id) ?? list;
  };
}

function readPaths({ text }: StoryText, list: string): ReadonlyMap<string, string> {
  const json = readJson(text.replace(/^\ufeff/, ''));
  const file = 'value' in json ? json.value : null;
  const records = isFields(file) && Array.isArray(file[list]) ? file[list] : [];
  const paths = new Map<string, string>();
  records.forEach((record: unknown, index) => {
    if (!isFields(record) || typeof record.id !== 'string' || paths.has(record.id)) return;
    paths.set(record.id, `${list}[${index}]`);
  });
  return paths;
}
