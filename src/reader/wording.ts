import type { OutletKind, SourceType } from '../story/index.ts';
import { read } from '../words/index.ts';

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names as a list in words: 'A, B and C'. */
export function listed(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(names);
}

/** The tag of a page: 'Document · South Korea'. */
export function sourceTag(type: SourceType, country: string | undefined, locale: string): string {
  return withCountry(read.sourceTypes[type], country, locale);
}

/** The tag of an outlet: 'State media · China'. */
export function outletTag(kind: OutletKind, country: string | undefined, locale: string): string {
  return withCountry(read.outletKinds[kind], country, locale);
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
