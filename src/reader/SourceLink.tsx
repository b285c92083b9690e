import type { Day } from '../story/index.ts';
import { read, say } from '../words/index.ts';
import { OutsideLink, robustLink } from './OutsideLink.tsx';
import type { Reading } from './reading.ts';
import { publishedWords } from './when.ts';

/** A source as one link: its outlet and day, and, for who hears it, its headline. */
export function SourceLink({
  id,
  reading,
  fallbackDay,
  plain = false,
}: {
  readonly id: string;
  readonly reading: Reading;
  /** For a source without a date: the last day of the event that it tells of. */
  readonly fallbackDay?: Day;
  /**
   * Where hundreds stand on one page: without the headline, and without an archive's address that rests on a
   * `fallbackDay`. All three attributes on every dated source weigh 20 kB of the reader page's 170, on all sources 27.
   */
  readonly plain?: boolean;
}) {
  const source = reading.index.source(id);
  if (!source) return <span>{read.missingSource}</span>;
  return (
    <>
      <OutsideLink
        href={source.url}
        robust={robustLink(source, plain ? undefined : fallbackDay)}
        {...(!plain && { context: `: ${source.title}` })}
      >
        <bdi>{reading.index.outlet(source.outlet)?.name ?? source.outlet}</bdi>
      </OutsideLink>
      {say.comma + publishedWords(source, reading.locale)}
    </>
  );
}
