import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { editionFile } from '../src/cli/editions.ts';
import type { Edition, SiteStory } from '../src/pages/site.ts';
import { speakAs } from '../src/pages/speakAs.ts';
import { compileStory, packCore, type StoryText } from '../src/story/authoring.ts';
import { formatProblem, type Problem, type StoryCore, type StoryDetail } from '../src/story/index.ts';
import { dataFile, dataFileKinds, dataFiles } from '../src/taking/files.ts';
import { withContact } from './contact.ts';

const parts = ['story', 'actors', 'sources', 'events'] as const;

/** A story as its page and its files need it. Addresses are relative to the story's own folder. */
export interface BuiltStory {
  readonly id: string;
  /** From the site's root, '/' at the end. */
  readonly path: string;
  readonly core: StoryCore | null;
  readonly detail: StoryDetail | null;
  readonly coreFile: string;
  readonly detailFile: string;
  /** Of each translation, by its language, as seen from the core; undefined where there is none. */
  readonly translationFiles: Readonly<Record<string, string>> | undefined;
  readonly problems: readonly Problem[];
  /** Address to text: the compiled files and copies of the author's. */
  readonly files: ReadonlyMap<string, string>;
  readonly edition: Edition | null;
}

/** The folders that hold stories: data/, or those named in DEMARCHE_DATA (parted as in PATH). */
export function dataRoots(project: string): readonly string[] {
  const named = process.env.DEMARCHE_DATA;
  return (named ? named.split(delimiter) : ['data']).map(root => resolve(project, root));
}

/** Addresses at the site's root that are no story's. */
const taken: readonly string[] = ['assets', 'hosting', 'open', 'schema', 'studio'];

/** The file of a root that names its stories in the order of the site; the first one opens the site. */
const orderFile = 'order.json';

/**
 * Every story folder below the roots, in their order; in each, those that its order names, then the others by name. A
 * root may be the folder of a story itself. Throws where one has the name of another part of the site, and where an
 * order names what is not there.
 */
export function storyFolders(roots: readonly string[]): readonly string[] {
  const isStory = (folder: string) => existsSync(join(folder, 'story.json'));
  const found = roots.flatMap(root => {
    if (isStory(root)) return [root];
    const names = readdirSync(root)
      .sort()
      .filter(name => isStory(join(root, name)));
    const first = orderOf(root, names);
    return [...first, ...names.filter(name => !first.includes(name))].map(name => join(root, name));
  });
  const own = found.find(folder => taken.includes(nameOf(folder)));
  if (own) throw new Error(`A story may not be called ${nameOf(own)}: the site has another page there.`);
  return found;
}

function orderOf(root: string, names: readonly string[]): readonly string[] {
  const file = join(root, orderFile);
  if (!existsSync(file)) return [];
  const order: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isOrder = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every(name => names.includes(name)) && new Set(value).size === value.length;
  if (!isOrder(order)) throw new Error(`${file}: a list of names of stories is expected, each once.`);
  return order;
}

/** Every story below the roots, each followed by its editions, the newest first. */
export function buildStories(roots: readonly string[], project: string): readonly BuiltStory[] {
  return storyFolders(roots).flatMap(folder => {
    const id = nameOf(folder);
    const editions = editionsOf(folder).map(day => {
      const path = `${id}/editions/${day}/`;
      const at = join(folder, 'editions', day);
      return buildStory(at, project, { day, path, sha256: readEdition(at).sha256 });
    });
    return [buildStory(folder, project), ...editions];
  });
}

/** The stories as their pages need them; of one that cannot be read at all there is no page. */
export function siteStories(stories: readonly BuiltStory[]): readonly SiteStory[] {
  return stories.flatMap(({ core, detail, ...story }) => {
    if (!core || !detail) return [];
    const own = ({ edition }: BuiltStory) => edition?.path.startsWith(story.path);
    const editions = story.edition ? [] : stories.filter(own).flatMap(({ edition }) => edition ?? []);
    return [{ ...story, core, detail, editions }];
  });
}

/** The days on which a story was frozen, the newest first. */
function editionsOf(folder: string): readonly string[] {
  const editions = join(folder, 'editions');
  if (!existsSync(editions)) return [];
  return readdirSync(editions)
    .filter(day => existsSync(join(editions, day, editionFile)))
    .sort()
    .reverse();
}

function readEdition(folder: string): { readonly sha256: string } {
  return JSON.parse(readFileSync(join(folder, editionFile), 'utf8'));
}

/** Compiles the story in a folder. A file that is missing is compiled as empty, so that the compiler reports it. */
export function buildStory(folder: string, project: string, edition: Edition | null = null): BuiltStory {
  const path = edition?.path ?? `${nameOf(folder)}/`;
  const id = path.split('/')[0] ?? '';
  const texts = Object.fromEntries(parts.map(part => [part, readPart(folder, part)]));
  const input = (name: string, text: string): StoryText => ({
    file: relative(project, join(folder, `${name}.json`)).replaceAll('\\', '/'),
    text,
  });
  const part = (name: (typeof parts)[number]) => input(name, texts[name] ?? '');
  const given = translationsOf(folder);
  const {
    core: compiled,
    detail,
    translations,
    problems,
  } = compileStory({
    story: part('story'),
    actors: part('actors'),
    sources: part('sources'),
    events: part('events'),
    translations: [...given].map(([name, text]) => input(`translations/${name}`, text)),
  });
  const core = compiled && { ...compiled, contact: withContact(compiled.contact, process.env) };
  const coreText = JSON.stringify(core && packCore(core));
  const detailText = JSON.stringify(detail);
  const coreFile = `data/core-${shortHash(coreText)}.json`;
  const detailFile = `data/detail-${shortHash(detailText)}.json`;
  const files = new Map(parts.map(part => [`data/${part}.json`, published(texts[part] ?? '', path)]));
  for (const [name, text] of given) files.set(`data/translations/${name}.json`, published(text, `${path}-/`));
  if (core && detail) for (const [name, text] of takenAlong({ core, detail })) files.set(name, text);
  const translated = translations.map(translation => {
    const text = JSON.stringify(translation);
    const file = `translation-${translation.language}-${shortHash(text)}.json`;
    files.set(`data/${file}`, text);
    return [translation.language, file];
  });
  return {
    id,
    path,
    edition,
    core,
    detail,
    coreFile,
    detailFile,
    translationFiles: translated.length > 0 ? Object.fromEntries(translated) : undefined,
    problems,
    files: files.set(coreFile, coreText).set(detailFile, detailText),
  };
}

/** The story as readers take it along; the calendar without addresses, for the build may not know the site's. */
function takenAlong(story: {
  readonly core: StoryCore;
  readonly detail: StoryDetail;
}): readonly [string, string][] {
  speakAs(story.core.language);
  return dataFiles.map(file => {
    const name = file === 'story' ? 'whole.json' : dataFileKinds[file].name;
    return [`data/${name}`, dataFile(file, story, () => null)];
  });
}

/** One line for each problem, errors first, as a terminal shows them. */
export function describeProblems(problems: readonly Problem[]): readonly string[] {
  const lines = (severity: Problem['severity']) =>
    problems
      .filter(problem => problem.severity === severity)
      .map(problem => `${severity}: ${formatProblem(problem)}`);
  return [...lines('error'), ...lines('warning')];
}

function readPart(folder: string, part: string): string {
  const file = join(folder, `${part}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The translations in a story's folder, by the name of their file without its ending. */
function translationsOf(folder: string): ReadonlyMap<string, string> {
  const at = join(folder, 'translations');
  const names = existsSync(at) ? readdirSync(at).filter(name => name.endsWith('.json')) : [];
  return new Map(
    names.sort().map(name => [name.slice(0, -'.json'.length), readFileSync(join(at, name), 'utf8')]),
  );
}

/** The author's file as it is published: in the site the schemas lie at another depth. */
function published(text: string, path: string): string {
  const root = '../'.repeat(path.split('/').length);
  return text.replace(
    /("\$schema":\s*")[^"]*\/schema\/(\w+\.schema\.json")/,
    (_, before, file) => `${before}${root}schema/${file}`,
  );
}

function nameOf(folder: string): string {
  return folder.split(/[\\/]/).at(-1) ?? '';
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
