import type { MouseEvent, ReactNode } from 'react';
import { say } from '../words/index.ts';
import { AsOfButton } from './AsOfButton.tsx';
import { useApp } from './context.ts';
import { Keys } from './Keys.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { ShareButton } from './ShareButton.tsx';
import { StoryMenu } from './StoryMenu.tsx';
import { Tabs } from './Tabs.tsx';
import { TakeButton } from './TakeAlong.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** The site's name, the story's, its views, the search and the page's own buttons. */
export function Header({
  search,
  onGuide,
}: {
  readonly search: ReactNode;
  readonly onGuide: (chapter: number) => void;
}) {
  const { core, roots, stories = [] } = useApp();
  return (
    <header className="app-header">
      {/* biome-ignore lint/a11y/useValidAnchor: a link that works without its handler, which only keeps the address clean. */}
      <a className="app-skip" href="#app-main" onClick={skip}>
        {say.skip}
      </a>
      <a className="app-wordmark" href={roots.home || './'}>
        Démarche
      </a>
      <h1
        className="app-title"
        lang={core.translation && !core.translation.head?.title ? core.language : undefined}
      >
        {core.title}
      </h1>
      <StoryMenu stories={stories} />
      <Tabs onGuide={onGuide} />
      <div className="app-tools">
        {search}
        <AsOfButton />
        <Keys />
        <ThemeButton />
        <LanguageMenu />
        <TakeButton />
        <ShareButton />
      </div>
    </header>
  );
}

/** The address holds the state alone: a jump within the page must not add to it. */
function skip(click: MouseEvent) {
  click.preventDefault();
  document.querySelector<HTMLElement>('main:not([inert] *)')?.focus();
}
