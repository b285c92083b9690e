import { use, useState } from 'react';
import {
  formatDay,
  formatDayWords,
  originalDetail,
  originalOf,
  type StoryDetail,
} from '../../story/index.ts';
import { partOfPast, partOfStory } from '../../taking/index.ts';
import { take } from '../../words/index.ts';
import { useApp } from '../context.ts';
import type { Look } from '../look.ts';
import { download } from './download.ts';
import { type Making, pageOf } from './items.ts';
import { SourceFiles } from './SourceFiles.tsx';
import { files } from './scripts.ts';

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
  if (!all) return <p className="app-waiting">{take.accountsComing}</p>;

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
    setSaved(take.savedAs(`${core.id}${extent}-${name}`));
  };
  const choice = (value: boolean, count: number, label: string) => (
    <label className="app-check">
      <input type="radio" name="extent" checked={isWhole === value} onChange={() => setWhole(value)} />
      {take.extent(label, count)}
    </label>
  );
  const shownWords = look ? take.shownOn(formatDayWords(look.past.day, locale)) : take.shown;
  return (
    <>
      <fieldset className="app-take-extent">
        <legend>{take.howMuch}</legend>
        {choice(false, shown.length, shownWords)}
        {choice(true, core.events.length, look ? take.wholeToday : take.whole)}
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
              {take.files[file][0]}
            </button>
            <span>{take.files[file][1]}</span>
          </li>
        ))}
        <SourceFiles making={making} detailOf={() => chosen().detail} onSave={save} />
      </ul>
      <p className="app-take-quiet" role="status">
        {saved}
      </p>
      <p className="app-take-quiet">
        {take.tablesNote} {look && !isWhole && take.laterLeftOut}
      </p>
    </>
  );
}
