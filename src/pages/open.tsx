import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakFirst } from '../app/index.ts';
import { ForeignPage } from '../studio/index.ts';
import { interfaceLanguage } from '../words/index.ts';
import { storyOrigins } from './storyOrigins.ts';

const root = document.getElementById('root');
if (root) {
  await speakFirst(interfaceLanguage(document.documentElement.lang));
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
