import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budgetPlugin } from './scripts/budget.ts';
import { storyPlugin } from './scripts/story-plugin.ts';

export default defineConfig(({ mode }) => {
  const bench = mode === 'bench';
  return {
    base: './',
    appType: 'mpa',
    /* Nor may d3-interpolate be newer than package.json holds it: from 3.0.2 on it is one file, whose colours stay in. */
    resolve: { alias: { 'd3-transition': resolve(import.meta.dirname, 'src/timeline/noTransitions.ts') } },
    plugins: [react(), ...(bench ? [] : [storyPlugin(), budgetPlugin()])],
    build: {
      outDir: bench ? 'dist-bench' : 'dist',
      rolldownOptions: { input: bench ? { bench: 'bench.html' } : { reader: 'index.html' } },
      /* The pages' policy allows no script or font from within a page. */
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  };
});
