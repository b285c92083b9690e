import { type Request, requestsOf, type Sources } from './modules.ts';

export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Which folders of src/ a folder may import: downward only. */
const below: Readonly<Record<string, readonly string[]>> = {
  pages: ['studio', 'embed', 'app', 'timeline', 'reader', 'chart', 'taking', 'story', 'words'],
  studio: ['importing', 'app', 'timeline', 'reader', 'chart', 'taking', 'story', 'words'],
  embed: ['app', 'timeline', 'reader', 'chart', 'story', 'words'],
  app: ['timeline', 'reader', 'chart', 'taking', 'story', 'words'],
  timeline: ['chart', 'story', 'words'],
  reader: ['chart', 'story', 'words'],
  chart: ['story', 'words'],
  taking: ['story', 'words'],
  importing: ['story'],
  cli: ['importing', 'story'],
  story: ['words'],
  words: [],
};

/** The second face of story/: what reads and compiles the authors' files, too heavy for a page. */
const authoring = 'src/story/authoring.ts';
const mayAuthor = ['importing', 'cli', 'studio'];
/** The words of one language, which load apart from all others. */
const catalogue = /^src\/words\/\w+\/\w+\.ts$/;
/** Nor is this one loaded with a page: the app takes its parts one by one, when they are asked for. */
const takenLater = ['taking'];
const authoringPackages = [
  'valibot',
  '@valibot/to-json-schema',
  'edtf',
  'papaparse',
  'ical.js',
  'htmlparser2',
];

/** The entries that readers load; the studio's and that of a story from elsewhere are pages of their own. */
const readersPages = ['src/pages/reader.tsx', 'src/pages/embed.tsx', 'src/pages/host.ts'];

/** Folders that know no page. */
const pure = ['words', 'story', 'importing', 'taking', 'chart'];
const pagePackages = /^(react|react-dom|zustand|scheduler)(\/|$)|\.css$/;
/** What d3 exports that touches elements, events or the clock. */
const drawing =
  /^(\*|default|select|selectAll|selection|selector|selectorAll|creator?|local|matcher|namespaces?|pointers?|style|window|zoom.*|drag.*|transition|active|interrupt|brush.*|axis.*|timer.*|timeout|interval|now|fetch.*|json|csv|tsv|dsv|text|xml|html|svg|blob|buffer|image)$/;

/** Files that may break a rule, with the reason. */
const exceptions: Readonly<Record<string, string>> = {};

/** Every import in src/ that points upward, into another folder's insides or out of what a folder may know. */
export function importBreaches(sources: Sources, dependencies: readonly string[]): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const [file, text] of sources) {
    if (!/^src\/.*\.tsx?$/.test(file) || file in exceptions) continue;
    for (const request of requestsOf(file, text)) {
      const message = request.target
        ? breachOfFolders(file, request.target, request.later, sources)
        : breachOfPackages(folderOf(file), request, dependencies);
      if (message) breaches.push({ file, line: request.line, message });
    }
  }
  return [...breaches, ...heavyFaces(sources)];
}

function breachOfFolders(file: string, target: string, later: boolean, sources: Sources): string | null {
  const from = folderOf(file);
  const to = folderOf(target);
  if (!sources.has(target)) return `${target} does not exist; a path ends in .ts, .tsx or .css`;
  if (from === to) return pure.includes(from) && target.endsWith('.css') ? `${from}/ has no styles` : null;
  if (!below[from]?.includes(to)) return `${from}/ may not import ${to}/`;
  if (target === authoring && !mayAuthor.includes(from)) return `${authoring} is not for what runs in a page`;
  if (catalogue.test(target)) return null;
  if (target === authoring || target === faceOf(to) || (later && isNamedByFace(target, sources))) return null;
  return `${target} is not the public face of ${to}/`;
}

/** What is loaded later must be named by its own file: a face that is loaded at once brings all that it names along. */
function isNamedByFace(target: string, sources: Sources): boolean {
  const face = faceOf(folderOf(target));
  return requestsOf(face, sources.get(face) ?? '').some(
    request => request.target === target && !request.typeOnly,
  );
}

function faceOf(folder: string): string {
  return `src/${folder}/index.ts`;
}

function breachOfPackages(from: string, request: Request, dependencies: readonly string[]): string | null {
  const { specifier } = request;
  if (from === 'cli' && specifier.startsWith('node:')) return null;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (![...dependencies, ...authoringPackages].includes(name)) return `${name} is not among the dependencies`;
  if (!pure.includes(from)) return null;
  if (pagePackages.test(specifier)) return `${from}/ knows no page, so no ${specifier}`;
  const drawn = name === 'd3' ? request.names.find(imported => drawing.test(imported)) : undefined;
  return drawn ? `${from}/ draws nothing, so no ${drawn} of d3` : null;
}

/** Faces and readers' pages that drag the authors' packages into a page, with the way by which they come. */
function heavyFaces(sources: Sources): readonly Breach[] {
  const faces = [...sources.keys()].filter(
    file =>
      readersPages.includes(file) ||
      (/^src\/[^/]+\/index\.ts$/.test(file) && ![...mayAuthor, ...takenLater].includes(folderOf(file))),
  );
  return faces.flatMap(face => {
    const way = wayToAuthoring(face, sources);
    return way ? [{ file: face, line: 1, message: `brings ${way.join(' → ')} into the page` }] : [];
  });
}

function wayToAuthoring(face: string, sources: Sources): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[face, []]]);
  for (const [file, way] of ways) {
    const text = sources.get(file);
    if (text === undefined || file.endsWith('.css')) continue;
    for (const { specifier, target, typeOnly } of requestsOf(file, text)) {
      if (typeOnly || (target && takenLater.includes(folderOf(target)))) continue;
      if (authoringPackages.includes(specifier)) return [...way, specifier];
      if (target && !ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return null;
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}
