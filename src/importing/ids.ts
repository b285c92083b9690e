import { fold } from '../story/authoring.ts';

/** Room for a suffix within the 80 characters of an id. */
const longest = 70;

/**
 * An id of small Latin letters and digits for words of any script: the Latin part of the words, and, where other
 * letters were lost, a number made from the words alone. The same words always give the same id.
 */
export function idOf(words: string): string {
  const latin = fold(words).replace(/['’ʼ]/g, '');
  const slug = cutAtHyphen(latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''), longest - 8);
  const isWhole = !/[^\P{L}a-z]/u.test(latin) && latin.length <= longest;
  if (isWhole && slug !== '') return slug;
  return [slug, fingerprint(words)].filter(Boolean).join('-');
}

/** Makes ids that stand once: the second of the same words gets '-2'. */
export function idGiver(): (words: string) => string {
  const given = new Set<string>();
  return words => {
    const id = idOf(words);
    let unique = id;
    for (let count = 2; given.has(unique); count++) unique = `${id}-${count}`;
    given.add(unique);
    return unique;
  };
}

/** FNV-1a over the words' UTF-16 code units, in base 36: seven characters at most. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const character of words.normalize('NFC')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function cutAtHyphen(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most);
  return (cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut).replace(/-+$/, '');
}
