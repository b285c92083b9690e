import { type MinifyOptions, minify } from 'terser';
import type { EnvironmentOptions, Plugin } from 'vite';
import { type Language, languages } from '../src/words/index.ts';
import { besideScript, composeEmbed, type EmbedAssets, eventFiles } from './embed-page.ts';
import type { BuiltStory } from './stories.ts';
import { wordFolders } from './word-files.ts';

/**
 * The scripts that are built apart from the pages, each as one file, for pages that cannot load modules: a frame of an
 * opaque origin, and an article of anyone's. They are built first, for the pages name them.
 */
/** The words of a language for frames, whose own script speaks English: a plain script that leaves them as `demarcheWords`. */
function words(folder: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { [`frame-${folder}`]: `src/words/${folder}/inFrame.ts` },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          name: 'demarcheWords',
          codeSplitting: false,
          entryFileNames: 'assets/[name]-[hash].js',
        },
      },
    },
  };
}

export const classicEnvironments = {
  embed: {
    consumer: 'client',
    build: {
      /* Else the script would put its styles into the page, which the page's policy refuses. */
      cssCodeSplit: false,
      rolldownOptions: {
        input: { embed: 'src/pages/embed.tsx' },
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'assets/[name]-[hash].js' },
      },
    },
  },
  host: {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2019',
      rolldownOptions: {
        input: { embed: 'src/pages/host.ts' },
        output: { format: 'iife', codeSplitting: false, entryFileNames: '[name].js' },
      },
    },
  },
  words_de: words('de'),
  words_ko: words('ko'),
  words_zhHans: words('zhHans'),
} satisfies Record<string, EnvironmentOptions>;

/**
 * The reader's page is no part of a frame. Left in sight of this script, what that page loads later would make every
 * module here a function that waits to be called: over a kilobyte.
 */
const noPage = '\0demarche:no-page';
const ofThePage = /\/(StoryPage|StillShell)\.tsx$|\/(lazyParts|lazyViews|catalogues)\.ts$/;
const nothingOfThePage = [
  'StoryPage',
  'StillShell',
  'fetchPanel',
  'fetchParts',
  'fetchChart',
  'fetchLookingBack',
  'speakFirst',
]
  .map(name => `export const ${name} = null;`)
  .join('');

const smallest: MinifyOptions = { compress: { passes: 3, ecma: 2020 } };

export interface EmbedBuild {
  readonly plugin: Plugin;
  /** The page of a story for frames and the files beside it, by address from the story's folder. */
  readonly filesOf: (story: BuiltStory, siteUrl?: string | null) => ReadonlyMap<string, string>;
}

/** Keeps in mind what the script for frames and its styles are called, and makes the pages that load them. */
export function embedBuild(): EmbedBuild {
  const assets = { script: '', style: '', words: {} as Partial<Record<Language, string>> };
  const plugin: Plugin = {
    name: 'demarche:embed',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embed' || name.startsWith('words_'),
    resolveId: source => (ofThePage.test(source) ? noPage : null),
    load: id => (id === noPage ? nothingOfThePage : null),
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'embed') return;
      // The one script that has no other to share with: what Vite's own minifier leaves is a kilobyte more.
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = (await minify(file.code, smallest)).code ?? file.code;
    },
    writeBundle(_, bundle) {
      const spoken = languages.find(language => this.environment.name === `words_${wordFolders[language]}`);
      for (const { fileName } of Object.values(bundle)) {
        if (spoken) assets.words[spoken] = fileName;
        else if (fileName.endsWith('.js')) assets.script = fileName;
        if (fileName.endsWith('.css')) assets.style = fileName;
      }
    },
  };
  return { plugin, filesOf: (story, siteUrl = null) => embedFiles(story, assets, siteUrl) };
}

function embedFiles(
  { core, detail, path, translationFiles }: BuiltStory,
  assets: Omit<EmbedAssets, 'root'>,
  siteUrl: string | null,
): ReadonlyMap<string, string> {
  if (!core || !detail) return new Map();
  const root = '../'.repeat(path.split('/').length);
  const beside = [...eventFiles(core, detail)].map(([name, text]) => [`embed/events/${name}`, text] as const);
  const page = composeEmbed({ path, core, detail, translationFiles }, { ...assets, root }, siteUrl);
  const script = besideScript(core, detail);
  return new Map([['embed/index.html', page], [`embed/${script.name}`, script.text], ...beside]);
}

/** The same page on the development server, whose modules are not bundled. */
export function composeEmbedInDevelopment({
  path,
  core,
  detail,
  translationFiles,
}: BuiltStory): string | null {
  const assets = { root: '/', script: 'src/pages/embed.tsx', style: '', words: {}, module: true };
  return core && detail ? composeEmbed({ path, core, detail, translationFiles }, assets) : null;
}
