import type { OutletKind, Relation, SourceType } from '../story/index.ts';

/*
 * The words of the reader that are not the story's own, in plain English and without judgement:
 * the same word for the same thing, whoever it is said of.
 */

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in figures beyond. */
export function countWord(count: number, locale: string): string {
  return smallNumbers[count] ?? count.toLocaleString(locale);
}

/** 'one account', '9 accounts': figures, with the noun in its number. */
export function counted(count: number, one: string, many: string, locale: string): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : many}`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names as a list in words: 'A, B and C'. */
export function listed(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(names);
}

const sourceTypeWords: Record<SourceType, string> = {
  'state-media': 'State media',
  agency: 'News agency',
  news: 'News',
  'primary-document': 'Document',
  analysis: 'Analysis',
  reference: 'Reference',
};

const outletKindWords: Record<OutletKind, string> = {
  'state-media': 'State media',
  agency: 'News agency',
  news: 'News',
  government: 'Government',
  research: 'Research',
};

/** The tag of a page: 'Document · South Korea'. */
export function sourceTag(type: SourceType, country: string | undefined, locale: string): string {
  return withCountry(sourceTypeWords[type], country, locale);
}

/** The tag of an outlet: 'State media · China'. */
export function outletTag(kind: OutletKind, country: string | undefined, locale: string): string {
  return withCountry(outletKindWords[kind], country, locale);
}

function withCountry(word: string, country: string | undefined, locale: string): string {
  return country ? `${word} · ${countryName(country, locale)}` : word;
}

/** A country's usual short name; its code where the language has none. */
export function countryName(code: string, locale: string): string {
  return names('region', locale).of(code) ?? code;
}

/** A language's name without its script or region: 'Chinese' for zh-Hans. */
export function languageName(tag: string, locale: string): string {
  const base = baseLanguage(tag);
  return names('language', locale).of(base) ?? base;
}

/** The language of a tag alone: 'zh' of 'zh-Hans'. */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** Making these costs about as much as an account's markup, so each is made once. */
function names(type: 'region' | 'language', locale: string): Intl.DisplayNames {
  const key = `${type} ${locale}`;
  const known = displayNames.get(key);
  if (known) return known;
  const made = new Intl.DisplayNames([locale, 'en'], { type, style: type === 'region' ? 'short' : 'long' });
  displayNames.set(key, made);
  return made;
}

/** What this event is to the one that it points at. */
export const outwardRelations: Record<Relation, string> = {
  'responds-to': 'Answers',
  'leads-to': 'Led to',
  fulfils: 'Fulfils',
  breaks: 'Breaks',
  prepares: 'Prepared',
  cancels: 'Cancelled',
  'follows-up': 'Follows up',
};

/** What this event is to one that points at it. */
export const inwardRelations: Record<Relation, string> = {
  'responds-to': 'Answered by',
  'leads-to': 'Came of',
  fulfils: 'Fulfilled by',
  breaks: 'Broken by',
  prepares: 'Prepared by',
  cancels: 'Cancelled by',
  'follows-up': 'Followed up by',
};
