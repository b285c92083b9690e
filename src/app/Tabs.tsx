import type { MouseEvent, ReactNode } from 'react';
import { say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOfChapter } from './guide.ts';
import { ChronologyIcon, GuideIcon, PositionsIcon, PromisesIcon, TimelineIcon } from './icons.tsx';
import { addressOf } from './links.ts';
import { contents } from './state.ts';
import { guideTab } from './useOpening.ts';

interface Tab {
  readonly view: keyof typeof say.tabs;
  readonly icon: ReactNode;
}

const tabs: readonly Tab[] = [
  { view: 'timeline', icon: <TimelineIcon /> },
  { view: 'positions', icon: <PositionsIcon /> },
  { view: 'chronology', icon: <ChronologyIcon /> },
  { view: 'promises', icon: <PromisesIcon /> },
];

/**
 * The guided story and the views, as links that say all of the page's state. At the foot of a phone's page.
 * @param onGuide turns to a chapter, or to the list of them
 */
export function Tabs({ onGuide }: { readonly onGuide: (chapter: number) => void }) {
  const { whole } = useApp();
  return (
    <nav className="app-tabs" aria-label={say.viewsName}>
      {tabs.map(tab => (
        <TabLink key={tab.view} {...tab} />
      ))}
      {whole.chapters.length > 0 && <GuideLink onGuide={onGuide} />}
    </nav>
  );
}

function TabLink({ view, icon }: Tab) {
  const { whole, roots } = useApp();
  const isShown = useShown(state => state.view === view && state.chapter === null);
  const href = useShown(state => addressOf({ ...state, view, chapter: null }, whole, roots));
  const switchView = useShown(state => state.switchView);
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    switchView(view);
  };
  return (
    <a className="app-tab" href={href} aria-current={isShown ? 'page' : undefined} onClick={follow}>
      {icon}
      {say.tabs[view]}
    </a>
  );
}

/** Begins the guided story, or takes it up where it was left. */
function GuideLink({ onGuide }: { readonly onGuide: (chapter: number) => void }) {
  const { whole, roots } = useApp();
  const isShown = useShown(state => state.chapter !== null);
  const left = useShown(state => state.chapter ?? state.left ?? contents);
  const href = useShown(state => addressOfChapter(state, whole, roots, left));
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    onGuide(left);
  };
  const { title } = whole.chapters[left] ?? {};
  return (
    <a
      id={guideTab}
      className="app-tab"
      href={href}
      title={title && !isShown ? say.goOn(title) : undefined}
      aria-current={isShown ? 'page' : undefined}
      onClick={follow}
    >
      <GuideIcon />
      {say.guided}
    </a>
  );
}
