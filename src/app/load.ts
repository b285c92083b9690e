import { createStore, type StoreApi } from 'zustand/vanilla';
import { limits, type PackedCore, type StoryCore, type StoryDetail, unpackCore } from '../story/index.ts';
import { say } from '../words/index.ts';
import { late } from './late.ts';
import type { LinkRoots } from './links.ts';
import type { StoryLink } from './StoryMenu.tsx';
import type { Translating } from './translating.ts';

/** Where a page's story lies, absolute. */
export interface StoryPlace {
  readonly story: string;
  readonly core: string;
  readonly detail: string;
  /** By language, as seen from the core; undefined where there are none. */
  readonly translations: Readonly<Record<string, string>> | undefined;
  readonly roots: LinkRoots;
  /** Of an event's own page, the event. */
  readonly event: string | null;
  /** The site's stories. */
  readonly stories: readonly StoryLink[];
}

export interface LoadState {
  readonly core: StoryCore | null;
  /** Why the core is missing, in words for the reader. */
  readonly coreError: string | null;
  readonly detail: StoryDetail | null;
  readonly detailError: string | null;
  /** By language: what lays a translation over the story, or null where it did not come. */
  readonly translations: Readonly<Record<string, Translating | null>>;
}

export interface StoryLoader {
  readonly store: StoreApi<LoadState>;
  /** Loads the core, again after a fault; while it is under way or done it does nothing. */
  readonly loadCore: () => Promise<void>;
  readonly loadDetail: () => Promise<void>;
  /** Loads the translation into a language, if there is one, again after a fault. */
  readonly loadTranslation: (language: string) => Promise<void>;
  /** Ends what is under way; nothing is reported. */
  readonly stop: () => void;
}

/** Most pages are read in the language of their story. */
const translator = late(() => import('./translating.ts'));

/** A page on a slow line has long shown its picture and chronology; after this the reader is told and asked. */
const timeoutMs = 20_000;

/**
 * Reads where the story lies from the page's data block, against the page's base address.
 * Returns null where the block is missing or names no http(s) or relative address.
 */
export function readStoryPlace(block: string | null, base: string): StoryPlace | null {
  try {
    const value: unknown = JSON.parse(block ?? '');
    if (!isRecord(value)) return null;
    const { story, core, detail } = value;
    const translations = value.translations as StoryPlace['translations'];
    if (typeof story !== 'string' || typeof core !== 'string' || typeof detail !== 'string') return null;
    const named = [core, detail, value.home ?? './', value.pages ?? './'].map(
      text => new URL(String(text), base),
    );
    if (named.some(({ protocol }) => protocol !== 'http:' && protocol !== 'https:')) return null;
    const [coreFile = '', detailFile = '', home = '', pages = ''] = named.map(({ href }) => href);
    const event = typeof value.event === 'string' ? value.event : null;
    const stories = (Array.isArray(value.stories) ? value.stories : []) as StoryLink[];
    // Absolute, for the page's own address will change.
    const linked = stories.map(({ title, href }) => ({ title, href: new URL(href, base).href }));
    return {
      story,
      core: coreFile,
      detail: detailFile,
      translations,
      roots: { home, pages },
      event,
      stories: linked,
    };
  } catch {
    return null;
  }
}

/**
 * Loads the two files of a story. Faults become state, in words; no promise is ever rejected.
 */
export function createStoryLoader(
  place: (Pick<StoryPlace, 'core' | 'detail'> & Partial<Pick<StoryPlace, 'translations'>>) | null,
  fetchFile: typeof fetch,
  options: { readonly timeoutMs?: number; readonly maxBytes?: number } = {},
): StoryLoader {
  const store = createStore<LoadState>(() => ({
    core: null,
    coreError: null,
    detail: null,
    detailError: null,
    translations: {},
  }));
  const stopping = new AbortController();
  const limit = { timeoutMs: options.timeoutMs ?? timeoutMs, maxBytes: options.maxBytes ?? limits.fileBytes };
  const under = new Set<'core' | 'detail'>();

  const load = async (file: 'core' | 'detail', unpack: (value: unknown) => StoryCore | StoryDetail) => {
    if (under.has(file) || store.getState()[file]) return;
    under.add(file);
    store.setState(file === 'core' ? { coreError: null } : { detailError: null });
    try {
      if (!place) throw new LoadFault(() => say.notAllStory);
      const value = await fetchJson(place[file], fetchFile, stopping.signal, limit);
      store.setState({ [file]: unpack(value) });
    } catch (fault) {
      if (!stopping.signal.aborted) store.setState({ [`${file}Error`]: wordsOf(fault) });
    } finally {
      under.delete(file);
    }
  };
  return {
    store,
    loadCore: () => load('core', readCore),
    loadDetail: () => load('detail', readDetail),
    loadTranslation: async language => {
      const file = place?.translations?.[language];
      if (!file || store.getState().translations[language]) return;
      const translating = await Promise.all([
        translator.fetch(),
        fetchJson(new URL(file, place.core).href, fetchFile, stopping.signal, limit),
      ]).then(
        ([script, value]) => script.readTranslation(value),
        () => null,
      );
      store.setState(({ translations }) => ({ translations: { ...translations, [language]: translating } }));
    },
    stop: () => stopping.abort(),
  };
}

/** A fault with words that are fit for the reader. */
class LoadFault extends Error {
  readonly tell: () => string;

  constructor(tell: () => string) {
    super();
    this.tell = tell;
  }
}

/** Nothing is said while no words are there at all. */
function wordsOf(fault: unknown): string {
  if (!say) return '';
  return fault instanceof LoadFault ? fault.tell() : say.noServer;
}

interface Limit {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

async function fetchJson(
  url: string,
  fetchFile: typeof fetch,
  stop: AbortSignal,
  limit: Limit,
): Promise<unknown> {
  const request = new AbortController();
  const end = () => request.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, limit.timeoutMs);
  stop.addEventListener('abort', end);
  try {
    const response = await fetchFile(url, { signal: request.signal, credentials: 'same-origin' });
    if (!response.ok) throw new LoadFault(() => say.answered(response.status));
    return parseJson(await readText(response, limit.maxBytes));
  } catch (fault) {
    if (late) throw new LoadFault(() => say.noAnswer(Math.round(limit.timeoutMs / 1000)));
    throw fault;
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}

/** The text of a response, given up as soon as it is larger than allowed. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const tooLarge = () => new LoadFault(() => say.tooLarge(Math.floor(maxBytes / 1024 / 1024)));
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadFault(() => say.notAllStory);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/* The files are our own build's; these only tell them from a host's error page or another file. */
function readCore(value: unknown): StoryCore {
  const lists = ['lanes', 'kinds', 'issues', 'places', 'chapters', 'actors', 'events', 'problems'];
  if (!isRecord(value) || typeof value.title !== 'string' || !holdsLists(value, lists)) throw notAStory();
  try {
    return unpackCore(value as unknown as PackedCore);
  } catch {
    throw notAStory();
  }
}

function readDetail(value: unknown): StoryDetail {
  const lists = ['outlets', 'sources', 'accounts', 'positions', 'expectations', 'corrections'];
  if (!isRecord(value) || !isRecord(value.summaries) || !holdsLists(value, lists)) throw notAStory();
  return value as unknown as StoryDetail;
}

function holdsLists(value: Record<string, unknown>, lists: readonly string[]): boolean {
  return lists.every(list => Array.isArray(value[list]));
}

function notAStory(): LoadFault {
  return new LoadFault(() => say.notAllStory);
}
