import { type CorrectionRecord, formatDayWords, parseDay } from '../story/index.ts';
import { views } from '../words/index.ts';

/** What was wrong in this event after it was published, and what it says now. */
export function Corrections({
  corrections,
  locale,
}: {
  readonly corrections: readonly CorrectionRecord[];
  readonly locale: string;
}) {
  if (corrections.length === 0) return null;
  return (
    <section className="rd-section">
      <h3 className="rd-section-head">{views.corrected}</h3>
      <ul className="rd-rows">
        {corrections.map((correction, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two corrections of one day are told apart by nothing else; their order never changes.
          <li key={at}>
            <p className="rd-quiet">{dayWords(correction.day, locale)}</p>
            <p>{views.wasAndNow(correction.was, correction.now)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayWords(text: string, locale: string): string {
  const day = parseDay(text);
  return day === null ? text : formatDayWords(day, locale);
}
