import { type Demarche, startHost } from '../embed/index.ts';

declare global {
  interface Window {
    demarche?: Demarche;
  }
}

/* Included twice, the second has nothing to do: the first sees whatever is added. */
if (!window.demarche) {
  const script = document.currentScript as HTMLScriptElement | null;
  window.demarche = startHost(window, new URL('.', script?.src ?? document.baseURI).href);
}
