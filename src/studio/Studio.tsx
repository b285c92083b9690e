import { type DragEvent, useCallback, useEffect, useRef, useState } from 'react';
import { countWords, fetchParts } from '../app/index.ts';
import type { ImportOptions } from '../importing/index.ts';
import { AskForColumn } from './AskForColumn.tsx';
import { filesOfDrop } from './droppedFiles.ts';
import { GiveFiles } from './GiveFiles.tsx';
import { OpenedView } from './OpenedView.tsx';
import type { GivenFile, NotOpened, OpenedStory } from './openFiles.ts';
import { StudioHead } from './StudioHead.tsx';
import './studio.css';

export interface StudioProps {
  /** Address of the site's root, for the code of an article. */
  readonly site: string;
  /** Origins from which the site shows stories. */
  readonly origins: readonly string[];
}

const loadReaders = () => import('./openFiles.ts');

/** The page on which an author sees a story, its problems and its timeline at once. Nothing leaves the browser. */
export function Studio({ site, origins }: StudioProps) {
  const [given, setGiven] = useState<readonly GivenFile[] | null>(null);
  const [options, setOptions] = useState<ImportOptions>({});
  const [opened, setOpened] = useState<OpenedStory | NotOpened | null>(null);
  const [ready, setReady] = useState<boolean | null>(false);
  const [over, setOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // All that may be wanted later, so that the page goes on without a network.
    Promise.all([loadReaders(), fetchParts(), document.fonts.ready]).then(
      () => setReady(true),
      () => setReady(null),
    );
  }, []);
  useEffect(() => {
    document.documentElement.dataset.idle = String(ready !== false && (given === null || opened !== null));
  }, [ready, given, opened]);
  const open = useCallback((files: readonly GivenFile[], how: ImportOptions) => {
    setGiven(files);
    setOptions(how);
    setOpened(null);
    loadReaders().then(
      ({ openFiles }) => setOpened(openFiles(files, how)),
      () =>
        setOpened({
          fault:
            'A script of this page could not be loaded; the connection may be down. Load the page again.',
        }),
    );
  }, []);
  const give = useCallback((files: readonly GivenFile[]) => open(files, {}), [open]);
  const paste = useCallback(
    (text: string) => give([{ path: 'pasted', bytes: new TextEncoder().encode(text) }]),
    [give],
  );
  usePasting(paste);
  useEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened]);

  const putAway = () => {
    setGiven(null);
    setOpened(null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer).then(files =>
      files.length > 0 ? give(files) : setOpened({ fault: 'There is no file here that can be read.' }),
    );
  };
  const isOpen = opened !== null && 'checked' in opened;
  const table = isOpen && opened.format === 'table';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop is one of three ways; the buttons are there for keys.
    <div
      className="st"
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={event => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={drop}
    >
      {!isOpen && <StudioHead onOther={null} />}
      {isOpen ? (
        <OpenedView
          opened={opened}
          onOther={putAway}
          heading={heading}
          site={site}
          origins={origins}
          dates={table ? (options.dates ?? null) : undefined}
          onDates={dates => given && open(given, { ...options, dates })}
        />
      ) : (
        <main className="st-start">
          <h1>Bring your own story</h1>
          <p className="st-lead">
            See a story’s timeline and all that is amiss with it, here in the browser. Files are read by this
            page alone: nothing is uploaded.
          </p>
          {opened && (
            <div className="st-fault" role="alert">
              <h2 ref={heading} tabIndex={-1}>
                This cannot be shown
              </h2>
              <p>{opened.fault}</p>
              {opened.column && given && (
                <AskForColumn
                  column={opened.column}
                  onChoose={(field, name) =>
                    open(given, { ...options, columns: { ...options.columns, [field]: name } })
                  }
                />
              )}
            </div>
          )}
          {given && !opened && (
            <p role="status">Reading {countWords(given.length, 'file', 'files', 'en')} …</p>
          )}
          <GiveFiles onFiles={give} onText={paste} />
          <Takes />
          <p className="st-fine" role="status">
            {ready === true && 'All of this page is loaded: it goes on without a network until it is closed.'}
            {ready === false && 'Loading the rest of this page …'}
            {ready === null && 'A part of this page could not be loaded. With a network, load it again.'}
          </p>
        </main>
      )}
    </div>
  );
}

function Takes() {
  return (
    <dl className="st-takes">
      <dt>A story of Démarche</dt>
      <dd>its folder of four files, or one file</dd>
      <dt>TimelineJS</dt>
      <dd>its JSON, of version 3 or 2; its spreadsheet as CSV</dd>
      <dt>A table</dt>
      <dd>CSV or TSV with a header, with at least a title and a date</dd>
      <dt>A calendar</dt>
      <dd>iCalendar (.ics)</dd>
    </dl>
  );
}

/** Text that is pasted anywhere on the page but into a field. */
function usePasting(onText: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '' || target?.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      onText(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onText]);
}
