import { use, useState } from 'react';
import type { StoryDetail } from '../../story/index.ts';
import { type DataFile, partOfStory } from '../../taking/index.ts';
import { useApp, useShown } from '../context.ts';
import { countWords } from '../words.ts';
import { download } from './download.ts';
import { type Making, pageOf } from './items.ts';
import { files } from './scripts.ts';

const words: Readonly<Record<DataFile, readonly [name: string, about: string]>> = {
  story: ['The story, JSON', 'Everything, in the format in which stories are written.'],
  events: ['Events, CSV', 'A row for each event, with the PLOVER code of its kind.'],
  accounts: ['Accounts, CSV', 'A row for each thing that a source says of an event.'],
  sources: ['Sources, CSV', 'A row for each page or document, with its outlet.'],
  calendar: ['Calendar, ICS', 'The events as whole days, for a calendar.'],
};

/** The story, or the part of it that is shown, as files. */
export function DataPart({
  making,
  detail,
  shown,
}: {
  readonly making: Making;
  readonly detail: StoryDetail | null;
  /** Ids of the events in view that match. */
  readonly shown: readonly string[];
}) {
  const { core, locale } = useApp();
  const asOf = useShown(state => state.asOf);
  const [whole, setWhole] = useState(shown.length === 0);
  const [saved, setSaved] = useState('');
  const { dataFile, dataFileKinds, dataFiles } = use(files.fetch());
  if (!detail) return <p className="app-waiting">The accounts are still on their way …</p>;

  const save = (file: DataFile) => {
    const story = whole ? { core, detail } : partOfStory(core, detail, new Set(shown));
    const { name, mediaType } = dataFileKinds[file];
    const fileName = `${core.id}${whole ? '' : '-part'}-${name}`;
    download(
      fileName,
      dataFile(file, story, event => pageOf(event, making)),
      mediaType,
    );
    setSaved(`Saved as ${fileName}`);
  };
  const choice = (value: boolean, count: number, label: string) => (
    <label className="app-check">
      <input type="radio" name="extent" checked={whole === value} onChange={() => setWhole(value)} />
      {label}: {countWords(count, 'event', 'events', locale)}
    </label>
  );
  return (
    <>
      <fieldset className="app-take-extent">
        <legend>How much</legend>
        {choice(false, shown.length, 'What is shown')}
        {choice(true, core.events.length, 'The whole story')}
      </fieldset>
      <ul className="app-take-files">
        {dataFiles.map(file => (
          <li key={file}>
            <button type="button" className="app-button" onClick={() => save(file)}>
              {words[file][0]}
            </button>
            <span>{words[file][1]}</span>
          </li>
        ))}
      </ul>
      <p className="app-take-quiet" role="status">
        {saved}
      </p>
      <p className="app-take-quiet">
        The tables hold events, accounts and sources; positions, expectations, chapters and the names of those
        who took part are in the JSON alone.
        {asOf !== null && ' The files hold what is known today of the events that are shown.'}
      </p>
    </>
  );
}
