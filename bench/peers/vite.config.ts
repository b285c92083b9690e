import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter(name => /\.tsx?$/.test(name) && !/^(common|modules|vite)\./.test(name))
  .map(name => name.replace(/\.tsx?$/, ''));

/** One script and one style sheet for each page, by its name; `bench/run.ts` serves the HTML around them. */
export default defineConfig({
  root: folder,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: resolve(folder, '../../dist-bench/peers'),
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(
        names.map(name => [
          name,
          resolve(folder, name === 'react-calendar-timeline' ? `${name}.tsx` : `${name}.ts`),
        ]),
      ),
      output: {
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
        chunkFileNames: 'shared-[name].js',
      },
    },
  },
});
