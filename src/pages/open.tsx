import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ForeignPage } from '../studio/index.ts';
import { storyOrigins } from './storyOrigins.ts';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ForeignPage
        asked={new URLSearchParams(window.location.search).get('story')}
        origins={storyOrigins(document)}
        bar={window}
        inFrame={window.self !== window.top}
        fetchFile={window.fetch.bind(window)}
      />
    </StrictMode>,
  );
}
