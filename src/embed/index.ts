export { besideNames } from './beside.ts';
export { EmbedApp, type EmbedAppProps } from './EmbedApp.tsx';
export { createGuest } from './guest.ts';
export { type Demarche, startHost } from './host.ts';
export { withTitles } from './slimStory.ts';
