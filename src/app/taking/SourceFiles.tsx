import { useState } from 'react';
import type { StoryDetail } from '../../story/index.ts';
import {
  type BibliographyFormat,
  bibliographyFormats,
  cslOfSource,
  formatKinds,
} from '../../taking/index.ts';
import { take } from '../../words/index.ts';
import type { Making } from './items.ts';
import { citing } from './scripts.ts';

interface SourceFilesProps {
  readonly making: Making;
  /** The part of the story whose sources are taken. */
  readonly detailOf: () => StoryDetail;
  readonly onSave: (name: string, mediaType: string, text: string) => void;
}

/** All sources at once as a file for a reference manager: a thousand take a tenth of a second. */
export function SourceFiles({ making, detailOf, onSave }: SourceFilesProps) {
  const [failed, setFailed] = useState(false);
  const save = async (format: BibliographyFormat) => {
    const { extension, mediaType } = formatKinds[format];
    const { index, accessed } = making;
    try {
      const { bibliographyFile } = await citing.fetch();
      const items = detailOf().sources.map(source => cslOfSource(source, index.outlet, accessed));
      onSave(`sources${extension}`, mediaType, bibliographyFile(items, format));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <li>
      <span className="app-take-row">
        {bibliographyFormats.map(format => (
          <button type="button" className="app-button" key={format} onClick={() => save(format)}>
            {formatKinds[format].name}
          </button>
        ))}
      </span>
      <span>{take.forManager}</span>
      <span role="status">{failed && take.scriptFailed}</span>
    </li>
  );
}
