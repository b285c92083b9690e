import type { EnvironmentOptions, Plugin } from 'vite';

/** Pages of their own: the studio, and a story from elsewhere. Their scripts are none of the reader's page. */
export const authorsEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: { input: { studio: 'studio/index.html', open: 'open/index.html' } },
  },
};

/**
 * The origins from which the site may show stories, from DEMARCHE_STORIES: addresses parted by spaces or commas, such
 * as 'https://data.example.org'. Throws where one is no https origin; http is for a machine's own servers.
 */
export function storyOrigins(env: NodeJS.ProcessEnv): readonly string[] {
  const named = (env.DEMARCHE_STORIES ?? '').split(/[\s,]+/).filter(Boolean);
  return named.map(text => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isOwn = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
    if (
      !url ||
      !/^[\w.-]+$/.test(url.hostname) ||
      (url.protocol !== 'https:' && !isOwn) ||
      url.pathname !== '/'
    ) {
      throw new Error(`DEMARCHE_STORIES: “${text}” is no origin such as https://data.example.org`);
    }
    return url.origin;
  });
}

/** Writes the allowed origins into the pages that ask for them. */
export function originsPlugin(): Plugin {
  return {
    name: 'demarche:origins',
    transformIndexHtml: html => {
      const origins = JSON.stringify(storyOrigins(process.env)).replaceAll('<', '\\u003c');
      return html.replace(/(?<=id="demarche-origins">)(?=<)/, () => origins);
    },
  };
}
