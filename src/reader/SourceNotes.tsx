import { views } from '../words/index.ts';
import type { Reading } from './reading.ts';
import type { SourceNote } from './sourceNotes.ts';
import { publishedWords } from './when.ts';
import './sourceNotes.css';

/** On paper: every source that the list above refers to by number, with its address in full. */
export function SourceNotes({
  notes,
  reading,
}: {
  readonly notes: ReadonlyMap<string, SourceNote>;
  readonly reading: Reading;
}) {
  if (notes.size === 0) return null;
  return (
    <section className="rd-notes" aria-labelledby="rd-notes-head">
      <h2 className="rd-year-head" id="rd-notes-head">
        {views.sourcesHead}
      </h2>
      <ol>
        {[...notes.values()].map(({ source }) => (
          <li key={source.id}>
            <bdi lang={source.language ?? undefined}>{source.title}</bdi>.{' '}
            <bdi>{reading.index.outlet(source.outlet)?.name ?? source.outlet}</bdi>,{' '}
            {publishedWords(source, reading.locale)}. <span className="rd-notes-address">{source.url}</span>
            {source.archived && (
              <>
                {' '}
                {views.archivedAt} <span className="rd-notes-address">{source.archived}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
