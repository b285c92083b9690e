import type { ReactNode } from 'react';
import { type App, AppContext } from './context.ts';
import './styles/tokens.css';
import './styles/sans.css';
import './styles/base.css';

/** What the parts of a page in a frame stand in: the app's state, its colours and the sans, and nothing of its shell. */
export function FrameProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}
