import { frameMessage, heights, leastChange, readHostMessage, type Settings } from './protocol.ts';

/** The part of `window` that is used, so that tests can stand in for it. */
export interface GuestWindow {
  readonly parent: { readonly postMessage: (message: unknown, target: '*') => void };
  readonly location: { readonly href: string };
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly requestAnimationFrame: (run: () => void) => number;
}

/** The frame's side of the talk with the article. */
export interface Guest {
  readonly tellReady: () => void;
  /** Asks for a height, CSS px. */
  readonly tellHeight: (px: number) => void;
  readonly tellSelected: (event: string | null) => void;
  /** Calls back with what the article sets, at most once for each picture painted. Returns what ends it. */
  readonly listen: (onSet: (settings: Settings) => void) => () => void;
}

/**
 * Speaks to the page that holds the frame. To '*', for the frame knows its host as little as the host knows it, and
 * nothing private is said; and it hears its own parent alone.
 */
export function createGuest(page: GuestWindow, story: string): Guest {
  const { parent } = page;
  let told: number | null = null;
  let isReady = false;

  const post = (message: unknown) => parent.postMessage(message, '*');
  const postHeight = (height: number) => {
    for (const message of heightMessages(height, page.location.href, story)) post(message);
  };
  return {
    tellReady: () => {
      isReady = true;
      post(frameMessage({ type: 'ready' }));
    },
    tellHeight: px => {
      const height = Math.min(heights.most, Math.max(heights.least, Math.ceil(px)));
      if (!Number.isFinite(height) || (told !== null && Math.abs(height - told) < leastChange)) return;
      told = height;
      postHeight(height);
    },
    tellSelected: event => post(frameMessage({ type: 'select', event })),
    listen: onSet => {
      let waiting: Settings | null = null;
      const hear = ({ source, data }: MessageEvent) => {
        if (source !== parent) return;
        const message = readHostMessage(data);
        if (!message) return;
        if (Object.keys(message.settings).length === 0) {
          // A script that came later than this page asks whether it is there.
          if (isReady) post(frameMessage({ type: 'ready' }));
          if (told !== null) postHeight(told);
          return;
        }
        const pending = waiting !== null;
        waiting = { ...waiting, ...message.settings };
        if (pending) return;
        page.requestAnimationFrame(() => {
          const settings = waiting;
          waiting = null;
          if (settings) onSet(settings);
        });
      };
      page.addEventListener('message', hear);
      return () => page.removeEventListener('message', hear);
    },
  };
}

/**
 * A height as our own script hears it, and in the shapes that content systems listen for: AMP's `amp-iframe`, Medium's,
 * which others have taken over, and Datawrapper's, by which its script finds the frame through a part of its address.
 */
export function heightMessages(height: number, address: string, story: string): readonly unknown[] {
  return [
    frameMessage({ type: 'height', height }),
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    { 'datawrapper-height': { [`${story}/embed/`]: height } },
  ];
}
