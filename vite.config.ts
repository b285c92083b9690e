import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { authorsEnvironment, originsPlugin } from './scripts/authors-pages.ts';
import { budgetPlugin } from './scripts/budget.ts';
import { cslPlugin } from './scripts/csl-plugin.ts';
import { classicEnvironments, embedBuild } from './scripts/embed-plugin.ts';
import { licencesPlugin } from './scripts/licences.ts';
import { prerenderEnvironment } from './scripts/prerendering.ts';
import { storyPlugin } from './scripts/story-plugin.ts';

/**
 * Makes one script of what the reader's first view needs (parted by what later scripts share, it weighs a kilobyte more),
 * and one of what later scripts share, so that none of them waits for more than one other.
 */
const twoScripts: Plugin = {
  name: 'demarche:two-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  outputOptions: options => ({
    ...options,
    codeSplitting: {
      groups: [
        { name: 'reader', tags: ['$initial'], priority: 2 },
        { name: 'shared', minShareCount: 2, priority: 1 },
      ],
    },
  }),
};

/**
 * Takes a later script as the browser brings it. What else Vite does first, fetching its style sheets and all that it
 * imports, is nothing here: there is one style sheet, and it is linked.
 */
const plainImports: Plugin = {
  name: 'demarche:plain-imports',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: id =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : undefined,
};

export default defineConfig(({ mode }) => {
  const bench = mode === 'bench';
  const embed = embedBuild();
  const pages = new Map<string, string>();
  return {
    base: './',
    appType: 'mpa',
    /* Nor may d3-interpolate be newer than package.json holds it: from 3.0.2 on it is one file, whose colours stay in. */
    resolve: {
      alias: {
        'd3-dispatch': resolve(import.meta.dirname, 'src/timeline/oneListener.ts'),
        'd3-drag': resolve(import.meta.dirname, 'src/timeline/noDrag.ts'),
        'd3-selection': resolve(import.meta.dirname, 'src/timeline/oneElement.ts'),
        'd3-transition': resolve(import.meta.dirname, 'src/timeline/noTransitions.ts'),
      },
    },
    plugins: [
      react(),
      cslPlugin(),
      ...(bench
        ? []
        : [
            embed.plugin,
            originsPlugin(),
            storyPlugin(embed, pages),
            twoScripts,
            plainImports,
            licencesPlugin(),
            budgetPlugin(pages),
          ]),
    ],
    build: {
      outDir: bench ? 'dist-bench' : 'dist',
      ...(bench && { rolldownOptions: { input: { bench: 'bench.html' } } }),
      /* The pages' policy allows no script or font from within a page. */
      assetsInlineLimit: 0,
      /* What names the scripts to load ahead weighs more in the first view than the wait for the shared one costs. */
      modulePreload: false,
      reportCompressedSize: false,
    },
    ...(bench
      ? {}
      : {
          environments: {
            ...classicEnvironments,
            prerender: prerenderEnvironment,
            authors: authorsEnvironment,
            client: {
              build: {
                emptyOutDir: false,
                /* One style sheet: what stands on a page before its script runs is dressed from the first. */
                cssCodeSplit: false,
                rolldownOptions: { input: { reader: 'index.html' } },
              },
            },
          },
          builder: {
            /* One set of plugins: the pages must hear what the scripts before them are called. */
            sharedConfigBuild: true,
            sharedPlugins: true,
            buildApp: async builder => {
              for (const name of [...Object.keys(classicEnvironments), 'prerender', 'client', 'authors'])
                await builder.build(builder.environments[name]!);
            },
          },
        }),
  };
});
