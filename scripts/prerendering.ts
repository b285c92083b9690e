import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EnvironmentOptions } from 'vite';
import type * as Prerender from '../src/pages/prerender.tsx';

export type Prerenderer = typeof Prerender;

/** Each run has a folder of its own, for several may build at once; inside the project, so that packages are found. */
const folder = join('node_modules', '.cache', 'demarche', `prerender-${process.pid}`);

/** The program that draws the pages without a browser, built beside the client's and before it. */
export const prerenderEnvironment: EnvironmentOptions = {
  consumer: 'server',
  build: {
    outDir: folder,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: { prerender: 'src/pages/prerender.tsx' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
};

/** Loads that program once it is built, and takes its files away. */
export async function loadPrerenderer(project: string): Promise<Prerenderer> {
  const built = join(project, folder);
  try {
    return await import(pathToFileURL(join(built, 'prerender.mjs')).href);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}
