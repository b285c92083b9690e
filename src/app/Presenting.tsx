import { useEffect, useState, useSyncExternalStore } from 'react';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { contents } from './state.ts';
import './styles/presenting.css';

/** Fields and sliders keep their own arrow keys, also before a class. */
const taken = 'input, select, textarea, [role="slider"], [contenteditable]';

/**
 * The page before a class: larger, without what only one reader needs, its chapters turned by ← and → wherever the
 * focus is. What is drawn here ends it.
 * @param onRead turns to a chapter, or to the list of them
 */
export function Presenting({ onRead }: { readonly onRead: (chapter: number) => void }) {
  const { core, store } = useApp();
  const showToClass = useShown(state => state.showToClass);
  const full = useFullScreen();
  useEffect(() => {
    document.documentElement.dataset.present = '';
    return () => {
      delete document.documentElement.dataset.present;
    };
  }, []);
  const [isFirst] = useState(() => store.getState().chapter === null && store.getState().event === null);
  useEffect(() => {
    if (isFirst && core.chapters.length > 0) onRead(0);
  }, [isFirst, core, onRead]);
  useEffect(() => {
    const last = core.chapters.length - 1;
    const turn = (event: KeyboardEvent) => {
      const by = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }[event.key];
      const { chapter, left } = store.getState();
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(taken)) return;
      event.preventDefault();
      event.stopPropagation();
      const next = (chapter ?? left ?? contents) + by;
      if (next >= contents && next <= last) onRead(next);
    };
    // Before the timeline, whose own keys these are elsewhere.
    window.addEventListener('keydown', turn, true);
    return () => window.removeEventListener('keydown', turn, true);
  }, [core, store, onRead]);
  return (
    <section className="app-presenting" aria-label={more.presentation}>
      {full.possible && (
        <button type="button" className="app-button" onClick={full.turn}>
          {full.isOn ? more.leaveFull : more.full}
        </button>
      )}
      <button
        type="button"
        className="app-button"
        onClick={() => {
          if (full.isOn) full.turn();
          showToClass(false);
        }}
      >
        {more.endPresentation}
      </button>
    </section>
  );
}

function useFullScreen() {
  const isOn = useSyncExternalStore(
    listener => {
      document.addEventListener('fullscreenchange', listener);
      return () => document.removeEventListener('fullscreenchange', listener);
    },
    () => document.fullscreenElement !== null,
  );
  const turn = () => {
    const turned = isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Where it is refused the page stays as large as its window.
    turned.catch(() => {});
  };
  return { possible: document.fullscreenEnabled === true, isOn, turn };
}
