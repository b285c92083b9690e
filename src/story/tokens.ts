/** Han, kana and hangul: written without spaces between words, or with endings on them. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const runs = /[\p{L}\p{N}]+(?:[-‐‑–'’ʼ·][\p{L}\p{N}]+)*/gu;
const stretches =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu;
/** Letters that do not fall apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Any but the characters of ASCII. */
const foldable = /[^\0-\x7f]/;
/** A word without anything in it that would part it. */
const plainWord = /^[a-z0-9]+$/;

/** A text in the form in which it is compared: small letters, no marks, one form of each character. */
export function fold(text: string): string {
  // Most texts have nothing to fold, which is ten times as quick to see as to do.
  if (!foldable.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[øłđðıßæœþ]/g, letter => plainLetters[letter] ?? letter);
}

/** The terms under which a text is found: its words, hyphenated ones also as one; unspaced scripts by one and two characters. */
export function indexTerms(text: string): string[] {
  return terms(text, true);
}

/** The terms that a query asks for; unspaced scripts by two characters, so that only neighbours are found. */
export function queryTerms(query: string): string[] {
  return [...new Set(terms(query, false))];
}

/** Whether a term is of an unspaced script, where neither prefix nor near spelling means anything. */
export function isUnspaced(term: string): boolean {
  return unspaced.test(term);
}

function terms(text: string, forIndex: boolean): string[] {
  const found: string[] = [];
  for (const [run] of fold(text).matchAll(runs)) {
    if (plainWord.test(run)) {
      found.push(run);
      continue;
    }
    const words = run.split(/[^\p{L}\p{N}]+/u).flatMap(word => word.match(stretches) ?? []);
    for (const word of words) {
      if (isUnspaced(word)) found.push(...characterTerms(word, forIndex));
      else found.push(word);
    }
    if (forIndex && words.length > 1 && !isUnspaced(run)) found.push(words.join(''));
  }
  return found;
}

function characterTerms(word: string, forIndex: boolean): string[] {
  const characters = [...word];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return forIndex || pairs.length === 0 ? [...characters, ...pairs] : pairs;
}
