import type { Account, SourceType } from '../story/index.ts';
import type { Reading } from './reading.ts';
import { outletTag, sourceTag } from './wording.ts';

/** Whose account it is, as the reader is told. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** The name in its own script. */
  readonly native: { readonly language: string; readonly name: string } | null;
  /** 'State media · China'; null for a person or state, whose words have no kind of source but the page's. */
  readonly tag: string | null;
}

/** Kinds of page that say more than the kind of their outlet: a paper's analysis is no news. */
const genres: ReadonlySet<SourceType> = new Set(['primary-document', 'analysis', 'reference']);

/** A voice by itself, tagged by what the outlet is. */
export function voiceOf(id: string, { index, locale }: Reading): Voice {
  const outlet = index.outlet(id);
  if (!outlet) {
    const actor = index.actor(id);
    return { id, name: actor?.name ?? id, native: actor?.native?.[0] ?? null, tag: null };
  }
  const tag = outletTag(outlet.kind, outlet.country, locale);
  return { id, name: outlet.name, native: outlet.native?.[0] ?? null, tag };
}

/** The voices of an account, each tagged by what the outlet is; on its own page by what that page is, if it is no report. */
export function voicesOf(account: Account, reading: Reading): readonly Voice[] {
  const { index, locale } = reading;
  const source = index.source(account.source);
  return account.voices.map(id => {
    const voice = voiceOf(id, reading);
    const special = source?.outlet === id && genres.has(source.type);
    return special ? { ...voice, tag: sourceTag(source.type, index.outlet(id)?.country, locale) } : voice;
  });
}

/** The voices of accounts that are stacked, tagged as the first of them is. */
export function voicesOfStack(
  { voices, accounts }: { readonly voices: readonly string[]; readonly accounts: readonly Account[] },
  reading: Reading,
): readonly Voice[] {
  const told = accounts.slice(0, 1).flatMap(account => voicesOf(account, reading));
  return voices.map(id => told.find(voice => voice.id === id) ?? voiceOf(id, reading));
}
