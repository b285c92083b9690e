import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
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
  const { core, whole, locale, roots, loader } = useApp();
  // Too late for this sheet, if they are not there, and in time for the next.
  useEffect(() => void loader?.loadDetail(), [loader]);
  const shown = useShown(state => state);
  const events = useMemo(() => props.events.flatMap(at => core.events[at] ?? []), [core, props.events]);
  const notes = useMemo(() => numberSources(events, index), [events, index]);
  const drawing = useRef<HTMLDivElement>(null);
  useWholeWords(drawing);
  const address = new URL(addressOf(shown, whole, roots), document.baseURI).href;
  return (
    <div className="app-printed">
      <header className="app-printed-head">
        <h1>{core.title}</h1>
        <p>{[say.events(events.length), ...viewWords(shown, whole, locale)].join(' · ')}</p>
        <p className="app-printed-address">{address}</p>
      </header>
      <figure className="app-printed-picture">
        <div ref={drawing}>{picture}</div>
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

/** On paper nothing can be moved into sight: words that an edge of the chart cuts are left out. */
function useWholeWords(drawing: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const holder = drawing.current;
    if (!holder) return;
    // Labels come with the chart's size, in drawings of its own before the browser prints.
    const observer = new MutationObserver(() => leaveOutCutWords(holder));
    observer.observe(holder, { childList: true, subtree: true });
    leaveOutCutWords(holder);
    return () => observer.disconnect();
  }, [drawing]);
}

function leaveOutCutWords(holder: HTMLElement): void {
  const plot = holder.querySelector('.tl-plot')?.getBoundingClientRect();
  if (!plot) return;
  for (const text of holder.querySelectorAll('.tl-plot .tl-label, .tl-plot .tl-axis text')) {
    const { left, right } = text.getBoundingClientRect();
    if (left < plot.left - 1 || right > plot.right + 1) text.setAttribute('visibility', 'hidden');
  }
}

const nothing = () => {};
