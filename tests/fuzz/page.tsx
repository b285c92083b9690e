import { renderToString } from 'react-dom/server';
import { createStore } from 'zustand/vanilla';
import { StoryPage } from '../../src/app/index.ts';
import { fetchParts as fetchLate } from '../../src/app/lazyViews.ts';
import type { LoadState } from '../../src/app/load.ts';
import { eventPage, prepare, readerPage, type Site, textFiles } from '../../src/pages/prerender.tsx';
import type { StoryCore, StoryDetail } from '../../src/story/index.ts';

/** Fetches what a page loads late, so that `pageAt` has it at once. */
export async function fetchParts(): Promise<void> {
  for (const part of (await fetchLate()) as PromiseSettledResult<unknown>[])
    if (part.status === 'rejected') throw part.reason;
}

const never = () => {};

/**
 * The markup of a whole page of a story at an address, '?event=…', before any effect has run. What throws outside of
 * the page's own boundaries throws here; a part whose boundary caught a fault stands there as still loading.
 */
export function pageAt(search: string, core: StoryCore, detail: StoryDetail): string {
  const store = createStore<LoadState>(() => ({
    core,
    coreError: null,
    detail,
    detailError: null,
    translations: {},
  }));
  const loader = {
    store,
    loadCore: async () => {},
    loadTranslation: async () => {},
    loadDetail: async () => {},
    stop: never,
  };
  const bar = {
    location: { search, pathname: '/' },
    history: { pushState: never, replaceState: never },
    addEventListener: never,
    removeEventListener: never,
    setTimeout: () => 0,
    clearTimeout: never,
  };
  return renderToString(
    <StoryPage
      core={core}
      loader={loader}
      bar={bar}
      inFrame={false}
      roots={{ home: './', pages: './' }}
      onShown={never}
    />,
  );
}

/** What a built site holds of a story before any script runs: its page and one event's, and what other programs read. */
export function prerendered(core: StoryCore, detail: StoryDetail, event: number): readonly string[] {
  const files = { coreFile: 'data/core.json', detailFile: 'data/detail.json' };
  const story = { id: core.id, path: `${core.id}/`, core, detail, ...files, edition: null, editions: [] };
  const site: Site = { siteUrl: 'https://example.org/', base: '/', stories: [story] };
  const prepared = prepare(story);
  const pages = [readerPage(site, prepared), eventPage(site, prepared, event)];
  return [...pages.flatMap(page => (page ? [page.body] : [])), ...textFiles(site).map(([, text]) => text)];
}
