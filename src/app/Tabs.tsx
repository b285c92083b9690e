import type { MouseEvent, ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { writeAddress } from './address.ts';
import { useApp } from './context.ts';
import { ChronologyIcon, TimelineIcon } from './icons.tsx';
import type { View } from './state.ts';

const tabs: readonly { readonly view: View; readonly name: string; readonly icon: ReactNode }[] = [
  { view: 'timeline', name: 'Timeline', icon: <TimelineIcon /> },
  { view: 'chronology', name: 'Chronology', icon: <ChronologyIcon /> },
];

/** The views of the story, as links that say all of the page's state. At the foot of a phone's page. */
export function Tabs() {
  const { core, store } = useApp();
  const shown = useStore(
    store,
    useShallow(({ window, event, query, resultsOnly, filters, view, theme }) => ({
      window,
      event,
      query,
      resultsOnly,
      filters,
      view,
      theme,
    })),
  );
  const follow = (click: MouseEvent, view: View) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    store.getState().switchView(view);
  };
  return (
    <nav className="app-tabs" aria-label="Views">
      {tabs.map(({ view, name, icon }) => (
        <a
          key={view}
          className="app-tab"
          href={writeAddress({ ...shown, view }, core) || '?'}
          aria-current={shown.view === view ? 'page' : undefined}
          onClick={click => follow(click, view)}
        >
          {icon}
          {name}
        </a>
      ))}
    </nav>
  );
}
