import { type ReactNode, useMemo } from 'react';
import { Chronology, numberSources, SourceNotes } from '../reader/index.ts';
import { more, say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { AheadEntries } from './lazyParts.ts';
import { addressOf } from './links.ts';
import type { MainViewProps } from './MainView.tsx';
import { stretchWords, viewWords } from './viewWords.ts';
import './styles/printed.css';

/**
 * What goes on paper in the place of the timeline and the chronology: what is shown and where it stands, the
 * timeline's picture, the list of matching events, and their sources as numbered notes with full addresses.
 */
export function Printed({ picture, ...props }: MainViewProps & { readonly picture: ReactNode }) {
  const { index, detail, look, linkTo } = props;
  const { core, whole, locale, roots } = useApp();
  const shown = useShown(state => state);
  const events = useMemo(() => props.events.flatMap(at => core.events[at] ?? []), [core, props.events]);
  const notes = useMemo(() => numberSources(events, index), [events, index]);
  const address = new URL(addressOf(shown, whole, roots), document.baseURI).href;
  return (
    <div className="app-printed">
      <header className="app-printed-head">
        <h1>{core.title}</h1>
        <p>{[say.events(events.length), ...viewWords(shown, whole, locale)].join(' · ')}</p>
        <p className="app-printed-address">{address}</p>
      </header>
      <figure className="app-printed-picture">
        <div>{picture}</div>
        <figcaption>{more.pictureOf(stretchWords(shown, locale))}</figcaption>
      </figure>
      <Chronology
        core={core}
        index={index}
        detail={detail}
        events={events}
        locale={locale}
        eventHref={linkTo}
        onOpen={nothing}
        openedId={null}
        notes={notes}
      />
      {look && <AheadEntries {...props} look={look} />}
      <SourceNotes notes={notes} reading={{ core, index, locale }} />
    </div>
  );
}

const nothing = () => {};
