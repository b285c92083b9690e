import { useState } from 'react';
import { share } from '../../words/index.ts';
import { useApp, useShown } from '../context.ts';
import { saveFile } from '../saveFile.ts';
import { stretchWords, viewWords } from '../viewWords.ts';
import { pngFile, svgFile } from './save.ts';
import { snapshotOf } from './snapshot.ts';

/** The timeline as it stands on the screen, as a file to keep. Nothing where no timeline is in view. */
export function SavePicture({ address }: { readonly address: string }) {
  const { core, whole, locale } = useApp();
  const shown = useShown(state => state);
  const [outcome, setOutcome] = useState<'made' | 'failed' | null>(null);
  const timeline = document.querySelector<HTMLElement>('.app-main > .tl');
  if (!timeline) return null;
  const event = shown.event === null ? undefined : core.events[shown.event];
  const save = async (type: 'svg' | 'png') => {
    try {
      const facts = [stretchWords(shown, locale), ...viewWords(shown, whole, locale)].join(' · ');
      const source = share.sourceLine(whole.title, address);
      const snapshot = snapshotOf(timeline, { title: event?.title || core.title, facts, source });
      const file = type === 'svg' ? await svgFile(snapshot) : await pngFile(snapshot);
      saveFile(`${event?.id ?? core.id}.${type}`, file);
      setOutcome('made');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <section>
      <h3>{share.picture}</h3>
      <p>{share.pictureNote}</p>
      <div className="app-sharing-save">
        <button type="button" className="app-button" onClick={() => save('png')}>
          {share.saveAs('PNG')}
        </button>
        <button type="button" className="app-button" onClick={() => save('svg')}>
          {share.saveAs('SVG')}
        </button>
        <span role="status">
          {outcome === 'made' && share.saved}
          {outcome === 'failed' && share.pictureFailed}
        </span>
      </div>
    </section>
  );
}
