import type { Account } from '../story/index.ts';
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

/** The voices of an account. An outlet on its own page is tagged by what that page is, a credited outlet by what the outlet is. */
export function voicesOf(account: Account, { index, locale }: Reading): readonly Voice[] {
  const source = index.source(account.source);
  return account.voices.map(id => {
    const outlet = index.outlet(id);
    if (!outlet) {
      const actor = index.actor(id);
      return { id, name: actor?.name ?? id, native: actor?.native?.[0] ?? null, tag: null };
    }
    const tag =
      source && source.outlet === id
        ? sourceTag(source.type, outlet.country, locale)
        : outletTag(outlet.kind, outlet.country, locale);
    return { id, name: outlet.name, native: outlet.native?.[0] ?? null, tag };
  });
}
