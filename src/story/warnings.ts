import { likelyDoubles } from './doubles.ts';
import type { ResolvedEvent } from './eventReferences.ts';
import { countWords, graphemes, labelLength, titleAsLabelLength } from './graphemes.ts';
import type { Problem } from './model.ts';
import { at } from './names.ts';
import { type Place, shown, warningAt } from './problems.ts';
import type { Resolved } from './references.ts';

/** Graphemes of a title that fits a heading on a phone in two lines. */
const titleLength = 60;
/** Words of a quote that is still one. */
const quoteWords = 15;

/** What can be drawn, but not as well as it should be. */
export function warningsOf(story: Resolved): readonly Problem[] {
  const expected = new Set(story.expectations.map(({ of }) => of));
  return [
    ...story.events.flatMap(event => [
      ...textWarnings(event),
      ...sourceWarnings(event, expected.has(event.record.id)),
    ]),
    ...unusedSources(story),
    ...likelyDoubles(story),
  ];
}

function textWarnings({ record, place, accounts }: ResolvedEvent): readonly Problem[] {
  const { title, label, weight } = record;
  const warnings = [...lengthWarnings({ title, label }, place)];
  if (label === undefined && weight > 1) {
    const expected = `a label, as the weight is ${weight}; the title is cut at ${titleAsLabelLength}`;
    warnings.push(warningAt(at(place, 'label'), 'nothing', expected));
  }
  for (const account of accounts) {
    const words = account.record.quote === undefined ? 0 : countWords(account.record.quote);
    if (words > quoteWords) {
      warnings.push(warningAt(at(account.place, 'quote'), `${words} words`, `at most ${quoteWords}`));
    }
  }
  return warnings;
}

/** What is too long of the words by which an event stands on the line and over its text. */
export function lengthWarnings(
  texts: { readonly title?: string | undefined; readonly label?: string | undefined },
  place: Place,
): readonly Problem[] {
  const most = { title: titleLength, label: labelLength };
  return (['title', 'label'] as const).flatMap(field => {
    const text = texts[field] ?? '';
    // No text has more graphemes than code units, and those are counted at once.
    const length = text.length > most[field] ? graphemes(text).length : text.length;
    return length > most[field]
      ? [warningAt(at(place, field), `${length} characters`, `at most ${most[field]}`)]
      : [];
  });
}

function sourceWarnings({ record, place, accounts }: ResolvedEvent, isExpected: boolean): readonly Problem[] {
  if (record.status !== 'did-not-happen') {
    const hasNone = accounts.length === 0;
    return hasNone ? [warningAt(at(place, 'accounts'), 'no account', 'at least one')] : [];
  }
  return isExpected
    ? []
    : [warningAt(at(place, 'status'), shown(record.status), 'an expectation of this event')];
}

function unusedSources(story: Resolved): readonly Problem[] {
  const used = new Set([
    ...story.events.flatMap(({ accounts, positions }) => [
      ...accounts.map(({ source }) => source.id),
      ...positions.map(({ record }) => record.source),
    ]),
    ...story.expectations.map(({ source }) => source),
  ]);
  return story.sources
    .filter(({ source }) => !used.has(source.id))
    .map(({ source, found }) =>
      warningAt(found.place, `${shown(source.id)}, which nothing uses`, 'a source of an account'),
    );
}
