import { use, useState } from 'react';
import {
  formatDay,
  formatDayWords,
  originalDetail,
  originalOf,
  type StoryDetail,
} from '../../story/index.ts';
import { type DataFile, partOfPast, partOfStory } from '../../taking/index.ts';
import { useApp } from '../context.ts';
import type { Look } from '../look.ts';
import { countWords } from '../words.ts';
import { download } from './download.ts';
import { type Making, pageOf } from './items.ts';
import { SourceFiles } from './SourceFiles.tsx';
import { files } from './scripts.ts';

const words: Readonly<Record<DataFile, readonly [name: string, about: string]>> = {
  story: ['The story, JSON', 'Everything, in the format in which stories are written.'],
  events: ['Events, CSV', 'A row for each event, with the PLOVER and CAMEO codes of its kind.'],
  accounts: ['Accounts, CSV', 'A row for each thing that a source says of an event.'],
  sources: ['Sources, CSV', 'A row for each page or document, with its outlet.'],
  calendar: ['Calendar, ICS', 'The events as whole days, for a calendar.'],
};

interface DataPartProps {
  readonly making: Making;
  /** Of the whole story; null while it is on its way. */
  readonly all: StoryDetail | null;
  readonly look: Look | null;
  /** Ids of the events in view that match. */
  readonly shown: readonly string[];
}

/** The story, or the part of it that is shown, as files. */
export function DataPart({ making, all, look, shown }: DataPartProps) {
  const { whole: core, locale } = useApp();
  const [isWhole, setWhole] = useState(shown.length === 0);
  const [saved, setSaved] = useState('');
  const { dataFile, dataFileKinds, dataFiles } = use(files.fetch());
  if (!all) return <p className="app-waiting">The accounts are still on their way …</p>;

  const chosen = () => {
    const own = making.index.detail ?? all;
    if (isWhole) return { core: making.core, detail: own };
    if (!look) return partOfStory(making.core, own, new Set(shown));
    const part = partOfPast(look.past, new Set(shown));
    return { core: originalOf(part.core), detail: originalDetail(part.detail) };
  };
  const extent = isWhole ? '' : look ? `-as-of-${formatDay(look.past.day)}` : '-part';
  const save = (name: string, mediaType: string, text: string) => {
    download(`${core.id}${extent}-${name}`, text, mediaType);
    setSaved(`Saved as ${core.id}${extent}-${name}`);
  };
  const choice = (value: boolean, count: number, label: string) => (
    <label className="app-check">
      <input type="radio" name="extent" checked={isWhole === value} onChange={() => setWhole(value)} />
      {label}: {countWords(count, 'event', 'events', locale)}
    </label>
  );
  const then = look ? `, as known on ${formatDayWords(look.past.day, locale)}` : '';
  return (
    <>
      <fieldset className="app-take-extent">
        <legend>How much</legend>
        {choice(false, shown.length, `What is shown${then}`)}
        {choice(true, core.events.length, `The whole story${look ? ', as known today' : ''}`)}
      </fieldset>
      <ul className="app-take-files">
        {dataFiles.map(file => (
          <li key={file}>
            <button
              type="button"
              className="app-button"
              onClick={() => {
                const { name, mediaType } = dataFileKinds[file];
                save(
                  name,
                  mediaType,
                  dataFile(file, chosen(), event => pageOf(event, making)),
                );
              }}
            >
              {words[file][0]}
            </button>
            <span>{words[file][1]}</span>
          </li>
        ))}
        <SourceFiles making={making} detailOf={() => chosen().detail} onSave={save} />
      </ul>
      <p className="app-take-quiet" role="status">
        {saved}
      </p>
      <p className="app-take-quiet">
        The tables hold events, accounts and sources; positions, expectations, chapters and the names of those
        who took part are in the JSON alone.
        {look && !isWhole && ' Summaries and chapters were written later and are left out.'}
      </p>
    </>
  );
}
