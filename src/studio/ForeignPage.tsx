import { useEffect, useState } from 'react';
import type { AddressBar } from '../app/index.ts';
import type { ForeignStory, NotShown } from './foreign.ts';
import { Preview } from './Preview.tsx';
import { withParameter } from './withParameter.ts';
import './studio.css';

export interface ForeignPageProps {
  /** What the page's address asks for. */
  readonly asked: string | null;
  /** Origins that the site's operator allowed. */
  readonly origins: readonly string[];
  readonly bar: AddressBar;
  readonly inFrame: boolean;
  readonly fetchFile: typeof fetch;
}

/** The page of a story from another address, which says whose it is. */
export function ForeignPage({ asked, origins, bar, inFrame, fetchFile }: ForeignPageProps) {
  const [found, setFound] = useState<ForeignStory | NotShown | null>(null);
  const [own] = useState(() => withParameter(bar, 'story', asked ?? ''));
  useEffect(() => {
    import('./foreign.ts')
      .then(({ foreignStory }) => foreignStory(asked, origins, fetchFile))
      .catch(() => ({ fault: 'A script of this page could not be loaded. The connection may be down.' }))
      .then(setFound);
  }, [asked, origins, fetchFile]);
  useEffect(() => {
    if (found && 'fault' in found) document.documentElement.dataset.idle = 'true';
  }, [found]);
  if (found === null) return <p className="app-waiting">Loading the story …</p>;
  if ('fault' in found) {
    return (
      <>
        <header className="app-header">
          <a className="app-wordmark" href="../">
            Démarche
          </a>
        </header>
        <main className="st-start">
          <h1>This story cannot be shown</h1>
          <p className="st-lead">{found.fault}</p>
          <p>
            <a href="../">To the stories of this site</a>
          </p>
        </main>
      </>
    );
  }
  const { core, detail, translations, problems } = found.checked;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (!core || !detail) return null;
  return (
    <div className="st st-foreign">
      <aside className="st-whose" aria-label="Whose story this is">
        The story shown here is published by{' '}
        <a href={found.address} rel="noopener">
          {found.host}
        </a>{' '}
        and not by this site, which answers for none of it
        {errors > 0 && `. ${errors} of its records cannot be shown`}.
      </aside>
      <Preview
        story={{ core, detail, translations }}
        bar={own}
        inFrame={inFrame}
        home={`./?story=${encodeURIComponent(found.address)}`}
      />
    </div>
  );
}
