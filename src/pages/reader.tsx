import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStoryLoader, readStoryPlace, StoryPage } from '../app/index.ts';

/** Compared, not read: in a frame of another site the top window may be compared with, and nothing else. */
const inFrame = window.self !== window.top;
const block = document.getElementById('demarche-page')?.textContent ?? null;
const loader = createStoryLoader(readStoryPlace(block, document.baseURI), window.fetch.bind(window));
const root = document.getElementById('root');

void loader.loadCore();
if (root) {
  createRoot(root).render(
    <StrictMode>
      <StoryPage loader={loader} bar={window} inFrame={inFrame} />
    </StrictMode>,
  );
}
