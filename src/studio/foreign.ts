import { type CheckedStory, checkOneFile } from '../story/authoring.ts';

/** A story from elsewhere is held to less than an author's own: a phone must still read it. */
const mostBytes = 10 * 1024 * 1024;
const timeoutMs = 20_000;

export interface ForeignStory {
  /** The address as it was asked for. */
  readonly address: string;
  /** Who publishes it: 'data.example.org'. */
  readonly host: string;
  readonly checked: CheckedStory;
}

export interface NotShown {
  readonly fault: string;
}

/**
 * Fetches and compiles a story from another address, if its origin is among those that the site's operator allowed.
 * Never rejects. The answer must come in time, be small enough, and hold a story; redirects must not leave the origin.
 */
export async function foreignStory(
  asked: string | null,
  origins: readonly string[],
  fetchFile: typeof fetch,
  limits: { readonly mostBytes: number; readonly timeoutMs: number } = { mostBytes, timeoutMs },
): Promise<ForeignStory | NotShown> {
  if (!asked) return { fault: 'The address of this page names no story: it should end in ?story=https://…' };
  if (!URL.canParse(asked)) return { fault: `“${shortened(asked)}” is not an address.` };
  const address = new URL(asked);
  if (!origins.includes(address.origin)) {
    return { fault: `This site does not show stories from ${address.host || shortened(asked)}.` };
  }
  if (address.username || address.password)
    return { fault: 'The address of a story may not hold a password.' };
  try {
    const response = await fetchFile(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(limits.timeoutMs),
    });
    if (!response.ok) return { fault: `${address.host} answers ${response.status}.` };
    const text = await readText(response, limits.mostBytes);
    if (text === null) return { fault: `The story is larger than ${limits.mostBytes / 1024 / 1024} MB.` };
    const checked = checkOneFile({ file: address.pathname.split('/').at(-1) || 'story', text });
    if (!checked.core) return { fault: `What ${address.host} sent is not a story in one file.` };
    return { address: asked, host: address.host, checked };
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'TimeoutError') {
      return { fault: `${address.host} did not answer within ${limits.timeoutMs / 1000} seconds.` };
    }
    if (fault instanceof TypeError && fault.message.startsWith('The encoded data')) {
      return { fault: `What ${address.host} sent is not in UTF-8.` };
    }
    return { fault: `${address.host} could not be reached, or does not let other sites read the file.` };
  }
}

/** The text of an answer, or null as soon as it is too large. */
async function readText(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
