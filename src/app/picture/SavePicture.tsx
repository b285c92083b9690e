import { useState } from 'react';
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
      const source = `Source: ${whole.title}, Démarche. ${address}`;
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
      <h3>Picture of this view</h3>
      <p>The timeline as it stands on the screen, with its title, its source and this address.</p>
      <div className="app-sharing-save">
        <button type="button" className="app-button" onClick={() => save('png')}>
          Save as PNG
        </button>
        <button type="button" className="app-button" onClick={() => save('svg')}>
          Save as SVG
        </button>
        <span role="status">
          {outcome === 'made' && 'Saved.'}
          {outcome === 'failed' && 'The browser could not make the picture.'}
        </span>
      </div>
    </section>
  );
}
