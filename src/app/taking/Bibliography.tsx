import { use, useMemo } from 'react';
import { bibliographyFormats, type CitationStyle, formatKinds, textOf } from '../../taking/index.ts';
import { take } from '../../words/index.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { download } from './download.ts';
import type { Item } from './items.ts';
import { citing } from './scripts.ts';

/** Several items taken at once: copied as one bibliography, or as a file for a reference manager. */
export function Bibliography({
  items,
  style,
  name,
}: {
  readonly items: readonly Item[];
  readonly style: CitationStyle;
  /** Of the file, without its ending. */
  readonly name: string;
}) {
  const { bibliography, bibliographyFile } = use(citing.fetch());
  const all = useMemo(() => items.map(({ csl }) => csl), [items]);
  const entries = useMemo(() => bibliography(all, style), [bibliography, all, style]);
  if (all.length === 0) return null;
  return (
    <section className="app-take-all" aria-label={take.asOne}>
      <h3>{all.length === 1 ? take.takeIt : take.allAsOne(all.length)}</h3>
      <div className="app-take-row">
        <CopyCitation entries={entries} context={take.theBibliography}>
          {all.length === 1 ? take.copy : take.copyAll}
        </CopyCitation>
        <button
          type="button"
          className="app-button"
          onClick={() =>
            download(`${name}.txt`, `${entries.map(textOf).join('\n')}\n`, 'text/plain;charset=utf-8')
          }
        >
          {take.text}
        </button>
        {bibliographyFormats.map(format => {
          const { name: formatName, extension, mediaType } = formatKinds[format];
          return (
            <button
              type="button"
              className="app-button"
              key={format}
              onClick={() => download(name + extension, bibliographyFile(all, format), mediaType)}
            >
              {formatName}
            </button>
          );
        })}
      </div>
    </section>
  );
}
