export { readAddress, readTheme, writeAddress } from './address.ts';
export { createStoryLoader, readStoryPlace, type StoryLoader, type StoryPlace } from './load.ts';
export { StoryPage, type StoryPageProps } from './StoryPage.tsx';
export type { Shown, Theme, View } from './state.ts';
export { type AppStore, createAppStore } from './store.ts';
