/** How a language writes counts. */
export interface Counter {
  /** '1,200' */
  readonly number: (count: number) => string;
  /** '1 event', '1,200 events': the noun in the number that the language's plural rules ask for. */
  readonly counted: (count: number, one: string, other: string) => string;
}

/** The counts of a language. What Intl needs for them is made when it is first used. */
export function counter(language: string): Counter {
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (count: number) => {
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(count);
  };
  return {
    number,
    counted: (count, one, other) => {
      rules ??= new Intl.PluralRules(language);
      return `${number(count)} ${rules.select(count) === 'one' ? one : other}`;
    },
  };
}
