import { useEffect, useId, useState } from 'react';
import { embedCode } from './embedCode.ts';
import './sheets.css';

interface PublishProps {
  readonly title: string;
  /** The story in one file. */
  readonly text: string;
  readonly fileName: string;
  /** Address of the site that shows the story. */
  readonly site: string;
  /** Origins from which that site shows stories. */
  readonly origins: readonly string[];
}

/** What an author takes along: the story's file, and the code for an article. */
export function Publish({ title, text, fileName, site, origins }: PublishProps) {
  const [address, setAddress] = useState('');
  const [url, setUrl] = useState<string | null>(null);
  const id = useId();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  const code = embedCode({ site, title, story: address });
  const isAllowed = code !== null && origins.includes(new URL(address.trim()).origin);
  return (
    <div className="st-publish">
      <h3>The story’s file</h3>
      <p>
        One file that holds all of the story. Keep it: it is what you edit and what you give to others.{' '}
        {url && (
          <a className="app-button app-button-strong" href={url} download={fileName}>
            Download {fileName}
          </a>
        )}
      </p>
      <h3>A site of its own</h3>
      <p>
        In a checkout of Démarche, <code>npx demarche build {fileName}</code> makes the whole site of the
        story, for any host. Its pages need nothing from here.
      </p>
      <h3>In an article, from here</h3>
      <p>Put the file on the web, with leave for other sites to read it (CORS), and say where:</p>
      <p className="st-ask">
        <label htmlFor={id}>Address of the file</label>
        <input
          id={id}
          type="url"
          placeholder={`https://example.org/${fileName}`}
          value={address}
          onChange={event => setAddress(event.target.value)}
        />
      </p>
      {code !== null && (
        <>
          {!isAllowed && (
            <p className="st-fine">
              This site shows stories from {origins.length > 0 ? origins.join(', ') : 'no other address'}. Ask
              whoever runs it to allow {new URL(address.trim()).origin}.
            </p>
          )}
          <textarea className="st-code" readOnly rows={5} value={code} aria-label="Code for an article" />
        </>
      )}
    </div>
  );
}
