/** Building a format costs a hundred times its use, and a chronology formats thousands of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date format in the Gregorian calendar and in UTC. 'en' is British; an unknown locale is written in English. */
export function intlFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(usableLocale(locale), {
    ...options,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/** The locale as Intl takes it. */
export function usableLocale(locale: string): string {
  if (locale === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/**
 * The text of a formatted range. Where its ends are joined by a dash, it stands closed between single words and
 * numbers ('7–10 January') and open where an end has a space of its own ('30 November – 17 December').
 */
export function eachPart(parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  const isOpen = (['startRange', 'endRange'] as const).some(
    end => parts.filter(part => part.source === end && part.type !== 'literal').length > 1,
  );
  return parts
    .map(({ type, source, value }) =>
      type === 'literal' && source === 'shared' && /^\s*[–-]\s*$/.test(value)
        ? isOpen
          ? ' – '
          : '–'
        : value,
    )
    .join('');
}
