export { readAddress, readTheme, writeAddress } from './address.ts';
export { speakFirst } from './catalogues.ts';
export { useApp, useShown } from './context.ts';
export { FrameProvider } from './FrameProvider.tsx';
export type { AddressBar } from './history.ts';
export { fetchChart, fetchLookingBack } from './lazyParts.ts';
export { fetchPanel, fetchParts } from './lazyViews.ts';
export type { LinkRoots } from './links.ts';
export {
  createStoryLoader,
  type LoadState,
  readStoryPlace,
  type StoryLoader,
  type StoryPlace,
} from './load.ts';
export { combine, matchingEvents } from './matching.ts';
export { pageBar } from './pageBar.ts';
export { StillShell, type StillShellProps } from './StillShell.tsx';
export { StoryPage, type StoryPageProps } from './StoryPage.tsx';
export { type Settable, settable } from './settable.ts';
export { type Shown, shownAtFirst, type Theme, type View } from './state.ts';
export { type AppStore, createAppStore } from './store.ts';
export { useLanguage } from './useLanguage.ts';
export { type Opening, useOpening } from './useOpening.ts';
export { usePage } from './usePage.ts';
export { countWords, localeOf } from './words.ts';
