import { use, useMemo } from 'react';
import { bibliographyFormats, type CitationStyle, formatKinds, textOf } from '../../taking/index.ts';
import { useApp } from '../context.ts';
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
  const { locale } = useApp();
  const { bibliography, bibliographyFile } = use(citing.fetch());
  const all = useMemo(() => items.map(({ csl }) => csl), [items]);
  const entries = useMemo(() => bibliography(all, style), [bibliography, all, style]);
  if (all.length === 0) return null;
  const count = all.length.toLocaleString(locale);
  return (
    <section className="app-take-all" aria-label="As one bibliography">
      <h3>{all.length === 1 ? 'Take it along' : `All ${count} as one bibliography`}</h3>
      <div className="app-take-row">
        <CopyCitation entries={entries} context="the bibliography">
          {all.length === 1 ? 'Copy' : 'Copy all'}
        </CopyCitation>
        <button
          type="button"
          className="app-button"
          onClick={() =>
            download(`${name}.txt`, `${entries.map(textOf).join('\n')}\n`, 'text/plain;charset=utf-8')
          }
        >
          Text
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
