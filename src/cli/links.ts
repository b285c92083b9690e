/** How a page was reached, or why not. */
export type LinkState = 'ok' | 'moved' | 'dead' | 'refused' | 'busy' | 'failing' | 'unreachable';

export interface LinkAnswer {
  readonly url: string;
  readonly state: LinkState;
  /** The last HTTP status; null where none came. */
  readonly status: number | null;
  /** Where redirects end, if not at `url`. */
  readonly to: string | null;
  /** What happened, in words. */
  readonly words: string;
}

export interface LinkLimits {
  /** Requests under way at once, over all hosts; to one host never more than one. */
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** How often a request is tried again after a failure that may pass. */
  readonly retries: number;
  /** The wait before the first retry; each further one doubles it. */
  readonly backOffMs: number;
}

export const usualLimits: LinkLimits = { concurrency: 8, timeoutMs: 15_000, retries: 2, backOffMs: 1_000 };

/** Says who asks and why, so that the keeper of a site can tell it from a crawler. */
export const userAgent = 'demarche-link-check/1 (asks once for each source of a timeline; keeps nothing)';

const mostRedirects = 8;
/** A server that asks for more patience than this is taken to be busy. */
const longestWaitMs = 20_000;

/**
 * Asks for each address over HTTP and reads no more than the head of the answer. Never rejects; what a signal ends is
 * reported as unreachable. Answers come in the order of the addresses.
 */
export async function askLinks(
  urls: readonly string[],
  limits: LinkLimits,
  signal: AbortSignal,
  onAnswer: (answer: LinkAnswer) => void = () => {},
): Promise<readonly LinkAnswer[]> {
  const answers = new Map<string, LinkAnswer>();
  const queues = [...byHost(urls).values()];
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const url of queue) {
        const answer = await askPatiently(url, limits, signal);
        answers.set(url, answer);
        onAnswer(answer);
      }
    }
  };
  await Promise.all(Array.from({ length: limits.concurrency }, work));
  return urls.map(url => answers.get(url) as LinkAnswer);
}

function byHost(urls: readonly string[]): ReadonlyMap<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
}

async function askPatiently(url: string, limits: LinkLimits, signal: AbortSignal): Promise<LinkAnswer> {
  for (let tries = 0; ; tries++) {
    const { answer, waitMs } = await ask(url, limits, signal);
    const mayPass = answer.state === 'busy' || answer.state === 'failing' || answer.state === 'unreachable';
    const wait = Math.max(waitMs, limits.backOffMs * 2 ** tries);
    if (!mayPass || tries >= limits.retries || wait > longestWaitMs || signal.aborted) return answer;
    await pause(wait, signal);
  }
}

async function ask(
  url: string,
  { timeoutMs }: LinkLimits,
  signal: AbortSignal,
): Promise<{ readonly answer: LinkAnswer; readonly waitMs: number }> {
  let at = url;
  try {
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      await response.body?.cancel();
      const { status } = response;
      const target = status >= 300 && status < 400 ? response.headers.get('location') : null;
      if (target === null) {
        return {
          answer: answerOf(url, at, status),
          waitMs: retryAfterMs(response.headers.get('retry-after')),
        };
      }
      const next = new URL(target, at);
      if (!/^https?:$/.test(next.protocol)) throw new Error(`it leads to ${next.protocol}`);
      at = next.href;
    }
    throw new Error(`more than ${mostRedirects} redirects`);
  } catch (fault) {
    const words = faultWords(fault, timeoutMs);
    return {
      answer: { url, state: 'unreachable', status: null, to: at === url ? null : at, words },
      waitMs: 0,
    };
  }
}

function answerOf(url: string, at: string, status: number): LinkAnswer {
  const to = at === url ? null : at;
  const answer = (state: LinkState, words: string): LinkAnswer => ({ url, state, status, to, words });
  if (status >= 200 && status < 300) {
    return to === null ? answer('ok', `answers ${status}`) : answer('moved', `leads to ${to}`);
  }
  if (status === 404 || status === 410) return answer('dead', `answers ${status}: the page is not there`);
  if (status === 429) return answer('busy', 'answers 429: too many requests');
  if (status >= 500) return answer('failing', `answers ${status}: the server fails`);
  return answer('refused', `answers ${status}: it does not let a program in`);
}

function faultWords(fault: unknown, timeoutMs: number): string {
  if (!(fault instanceof Error)) return 'could not be asked';
  if (fault.name === 'TimeoutError') return `does not answer within ${timeoutMs / 1000} seconds`;
  if (fault.name === 'AbortError') return 'was not asked: the check was ended';
  const cause = fault.cause as NodeJS.ErrnoException | undefined;
  const code = cause?.code ?? '';
  if (code === 'ENOTFOUND') return 'cannot be reached: its host does not exist';
  if (code === 'ECONNREFUSED') return 'cannot be reached: its host refuses';
  if (code.startsWith('HPE_')) return 'answers with something that is no HTTP';
  return `cannot be reached: ${cause?.message ?? fault.message}`;
}

/** Seconds or a date, as HTTP has it; 0 where there is none. */
function retryAfterMs(header: string | null): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.max(0, until - Date.now());
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(done => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
