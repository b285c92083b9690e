import { type ReactNode, Suspense, useSyncExternalStore } from 'react';
import type { StoryEvent } from '../story/index.ts';
import { views } from '../words/index.ts';
import { CopyButton } from './CopyButton.tsx';
import { citation, mistakeAddress } from './citation.ts';
import type { Reading } from './reading.ts';

const never = () => () => {};

/** An event page's full address; the relative one where no page is there to resolve it against. */
function useAddress(href: string): string {
  const base = useSyncExternalStore(
    never,
    () => document.baseURI,
    () => null,
  );
  if (base === null) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}

/** How to cite the event, how to pass it on, how to say that something in it is wrong. */
export function CiteAndShare({
  event,
  href,
  reading,
  reportAddress,
  more,
}: {
  readonly event: StoryEvent;
  readonly href: string;
  readonly reading: Reading;
  readonly reportAddress: ((event: StoryEvent) => string | null) | undefined;
  readonly more: ReactNode;
}) {
  const address = useAddress(href);
  const words = citation(event, reading.core, address, reading.locale);
  const report = reportAddress ? reportAddress(event) : mistakeAddress(event, reading.core, address);
  return (
    <section className="rd-section rd-cite">
      <h3 className="rd-section-head">{views.citeAndShare}</h3>
      <p className="rd-citation">{words}</p>
      <div className="rd-actions">
        <CopyButton text={words}>{views.copyCitation}</CopyButton>
        {more && <Suspense>{more}</Suspense>}
        <CopyButton text={address}>{views.copyLink}</CopyButton>
        {report !== null && (
          <a className="rd-report" href={report} target="_blank" rel="noopener">
            {views.reportMistake}
          </a>
        )}
      </div>
    </section>
  );
}
