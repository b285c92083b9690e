import { read } from '../words/index.ts';
import type { AccountGroup } from './accounts.ts';
import type { Reading } from './reading.ts';
import { listed } from './wording.ts';

/** So many carriers are named; more are counted. */
const named = 3;

/** What is folded beneath an account: 'also carried by Yonhap, KBS and 2 others'. */
export function carriedWords(group: AccountGroup, { index, locale }: Reading): string {
  const origin = group.carried[0]?.origin;
  const outlets = new Set(
    group.carried.map(account => index.source(account.source)?.outlet ?? account.source),
  );
  const own = origin !== undefined && outlets.delete(origin);
  const count = group.carried.length;
  if (outlets.size === 0) return read.moreOwn(count);

  const names = [...outlets].map(id => index.outlet(id)?.name ?? id);
  const rest = names.length - named;
  const words =
    rest > 1 ? listed([...names.slice(0, named), read.others(rest)], locale) : listed(names, locale);
  return own ? read.carriedByAndOwn(words) : read.carriedBy(words);
}
