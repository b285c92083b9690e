import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakFirst } from '../app/index.ts';
import { Studio } from '../studio/index.ts';
import { storyOrigins } from './storyOrigins.ts';

const root = document.getElementById('root');
if (root) {
  await speakFirst('en');
  createRoot(root).render(
    <StrictMode>
      <Studio site={new URL('../', document.baseURI).href} origins={storyOrigins(document)} />
    </StrictMode>,
  );
}
