import { type ChangeEvent, useId, useState } from 'react';
import { filesOfInput } from './droppedFiles.ts';
import type { GivenFile } from './openFiles.ts';

interface GiveFilesProps {
  readonly onFiles: (files: readonly GivenFile[]) => void;
  readonly onText: (text: string) => void;
}

/** The ways to give the studio a story: drop, choose, paste. The drop itself is the whole page's business. */
export function GiveFiles({ onFiles, onText }: GiveFilesProps) {
  const [text, setText] = useState('');
  const [fileId, folderId, textId] = [useId(), useId(), useId()];
  const choose = (change: ChangeEvent<HTMLInputElement>) => {
    const { files } = change.currentTarget;
    if (files && files.length > 0) void filesOfInput(files).then(onFiles);
    // The same file again is a choice too: it has been edited.
    change.currentTarget.value = '';
  };
  return (
    <div className="st-give">
      <div className="st-drop">
        <p>Drop a file or a folder here</p>
        <p className="st-buttons">
          <label className="app-button app-button-strong" htmlFor={fileId}>
            Choose a file
          </label>
          <input
            id={fileId}
            className="app-unseen"
            type="file"
            accept=".json,.csv,.tsv,.txt,.ics"
            onChange={choose}
          />
          <label className="app-button" htmlFor={folderId}>
            Choose a folder
          </label>
          <input
            id={folderId}
            className="app-unseen"
            type="file"
            multiple
            ref={input => input?.setAttribute('webkitdirectory', '')}
            onChange={choose}
          />
        </p>
      </div>
      <details className="st-paste">
        <summary>Or paste its text</summary>
        <label htmlFor={textId}>The text of a story, a TimelineJS file, a table or a calendar</label>
        <textarea
          id={textId}
          rows={8}
          spellCheck={false}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <button
          type="button"
          className="app-button"
          disabled={text.trim() === ''}
          onClick={() => onText(text)}
        >
          Show it
        </button>
      </details>
    </div>
  );
}
