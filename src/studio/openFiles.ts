import {
  ColumnFault,
  decodeFile,
  ImportFault,
  type ImportOptions,
  importFile,
  type Remark,
} from '../importing/index.ts';
import {
  type CheckedStory,
  checkOneFile,
  checkStory,
  isOneFileStory,
  joinStory,
  type OneFileStory,
  readJson,
  type StoryFiles,
  type StoryPart,
  type StoryText,
  storyParts,
} from '../story/authoring.ts';

/** A file as it was dropped, chosen or pasted. */
export interface GivenFile {
  /** With its folders, '/' between: 'my-story/events.json'. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A story made of what was given, sound or not. */
export interface OpenedStory {
  readonly name: string;
  /** What it was taken for: 'a story', 'TimelineJS JSON' … */
  readonly format: string;
  readonly checked: CheckedStory;
  /** What an import did not carry over. */
  readonly remarks: readonly Remark[];
  /** The story in one file, to be published; null where a file is no JSON. */
  readonly text: string | null;
}

export interface NotOpened {
  readonly fault: string;
  /** Where a table lacks a column: which, and the columns that there are. */
  readonly column?: { readonly field: 'title' | 'date'; readonly header: readonly string[] };
}

/** Finds out what files are, and compiles or imports them. Pure; never throws. */
export function openFiles(files: readonly GivenFile[], options: ImportOptions = {}): OpenedStory | NotOpened {
  try {
    const folder = storyFolder(files);
    if (folder) return openFolder(folder);
    const readable = files.filter(
      ({ path }) => /\.(json|csv|tsv|txt|ics)$/i.test(path) || files.length === 1,
    );
    if (readable.length === 0)
      return { fault: 'There is no file here that can be read: a story, JSON, CSV, TSV or ICS.' };
    if (readable.length > 1)
      return {
        fault: 'Several files, and no story.json among them: give one file, or the folder of a story.',
      };
    return openOne(readable[0] as GivenFile, options);
  } catch (fault) {
    if (fault instanceof ColumnFault)
      return { fault: fault.message, column: { field: fault.field, header: fault.header } };
    if (fault instanceof ImportFault) return { fault: fault.message };
    throw fault;
  }
}

type Folder = Readonly<Record<StoryPart, GivenFile | undefined>> & {
  readonly name: string;
  readonly translations: readonly GivenFile[];
};

/** The files of a story, found by the outermost story.json. */
function storyFolder(files: readonly GivenFile[]): Folder | null {
  const heads = files
    .filter(({ path }) => /(^|\/)story\.json$/.test(path))
    .sort((a, b) => a.path.length - b.path.length);
  const head = heads[0];
  if (!head || files.length === 1) return null;
  const folder = head.path.slice(0, -'story.json'.length);
  const part = (name: StoryPart) => files.find(({ path }) => path === `${folder}${name}.json`);
  return {
    name: folder.replace(/\/$/, '') || 'story',
    story: head,
    actors: part('actors'),
    sources: part('sources'),
    events: part('events'),
    translations: files.filter(({ path }) => {
      return path.startsWith(`${folder}translations/`) && /\/[^/]+\.json$/.test(path);
    }),
  };
}

function openFolder(folder: Folder): OpenedStory {
  const text = (part: StoryPart) => {
    const file = folder[part];
    return { file: `${part}.json`, text: file ? decodeFile(file.bytes) : '' };
  };
  const texts = {
    story: text('story'),
    actors: text('actors'),
    sources: text('sources'),
    events: text('events'),
    translations: folder.translations.map(({ path, bytes }) => ({
      file: `translations/${path.split('/').at(-1)}`,
      text: decodeFile(bytes),
    })),
  };
  return {
    name: folder.name,
    format: 'a story in four files',
    checked: checkStory(texts),
    remarks: [],
    text: joined(texts),
  };
}

function openOne(file: GivenFile, options: ImportOptions): OpenedStory {
  const name = file.path.split('/').at(-1) ?? file.path;
  const text = decodeFile(file.bytes, options.encoding ?? null).replace(/^\ufeff/, '');
  const json = /^\s*\{/.test(text) ? readJson(text) : null;
  if (json && 'value' in json && isOneFileStory(json.value)) {
    return {
      name,
      format: 'a story in one file',
      checked: checkOneFile({ file: name, text }),
      remarks: [],
      text,
    };
  }
  if (json && 'value' in json && isPart(json.value)) {
    throw new ImportFault(`${name} is one of the four files of a story. Give its whole folder.`);
  }
  const { format, story, remarks } = importFile(name, file.bytes, options);
  const made = joinStory(story);
  return {
    name,
    format,
    checked: checkOneFile({ file: 'the imported story', text: made }),
    remarks,
    text: made,
  };
}

/** Whether it is actors.json, sources.json, events.json or story.json of a story, by itself. */
function isPart(value: unknown): boolean {
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    (typeof fields.$schema === 'string' && /\.schema\.json$/.test(fields.$schema)) || fields.format === 1
  );
}

function joined({ translations = [], ...texts }: StoryFiles): string | null {
  const contentOf = ({ text }: StoryText) => {
    const json = readJson(text.replace(/^\ufeff/, ''));
    return 'value' in json ? json.value : undefined;
  };
  const values = storyParts.map(part => [part, contentOf(texts[part])] as const);
  const others = translations.map(contentOf);
  if ([...values.map(([, value]) => value), ...others].includes(undefined)) return null;
  const parts = Object.fromEntries(values) as unknown as OneFileStory;
  return joinStory({ ...parts, translations: others });
}
