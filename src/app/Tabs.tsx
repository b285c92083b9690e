import type { MouseEvent, ReactNode } from 'react';
import { writeAddress } from './address.ts';
import { useApp, useShown } from './context.ts';
import { ChronologyIcon, TimelineIcon } from './icons.tsx';
import type { View } from './state.ts';

interface Tab {
  readonly view: View;
  readonly name: string;
  readonly icon: ReactNode;
}

const tabs: readonly Tab[] = [
  { view: 'timeline', name: 'Timeline', icon: <TimelineIcon /> },
  { view: 'chronology', name: 'Chronology', icon: <ChronologyIcon /> },
];

/** The views of the story, as links that say all of the page's state. At the foot of a phone's page. */
export function Tabs() {
  return (
    <nav className="app-tabs" aria-label="Views">
      {tabs.map(tab => (
        <TabLink key={tab.view} {...tab} />
      ))}
    </nav>
  );
}

function TabLink({ view, name, icon }: Tab) {
  const { core } = useApp();
  const isShown = useShown(state => state.view === view);
  const href = useShown(state => writeAddress({ ...state, view }, core) || '?');
  const switchView = useShown(state => state.switchView);
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    switchView(view);
  };
  return (
    <a className="app-tab" href={href} aria-current={isShown ? 'page' : undefined} onClick={follow}>
      {icon}
      {name}
    </a>
  );
}
