import { OutsideLink } from './OutsideLink.tsx';
import type { Reading } from './reading.ts';
import { publishedWords } from './when.ts';

/** A source as one link: its outlet and day, and, for who hears it, its headline. */
export function SourceLink({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const source = reading.index.source(id);
  if (!source) return <span>source missing from the story</span>;
  return (
    <>
      <OutsideLink href={source.url} context={`: ${source.title}`}>
        <bdi>{reading.index.outlet(source.outlet)?.name ?? source.outlet}</bdi>
      </OutsideLink>
      {`, ${publishedWords(source, reading.locale)}`}
    </>
  );
}
