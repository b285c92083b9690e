import { frameAddress, type Parameters, parameters } from './parameters.ts';
import type { Settings } from './protocol.ts';

/** One frame in an article. */
export interface Embed {
  readonly frame: HTMLIFrameElement;
  /** Puts the frame into the page. */
  readonly place: () => void;
  /** The frame's page has begun to work. */
  readonly show: () => void;
  /** The frame's page does not come: link and picture stand in for it. */
  readonly giveUp: () => void;
  ready: boolean;
  /** What the article has set since. */
  settings: Settings;
  /** CSS px */
  height: number;
  /** A height that waits to be set. */
  wanted: number | null;
  /** Whether the frame keeps the height that the article gives it. */
  readonly fixed: boolean;
}

/** Where the story lies and what of it is shown, as an element's attributes say. */
export interface Place {
  readonly site: string;
  readonly story: string;
  readonly values: Parameters;
}

/** Until the frame says its own. CSS px */
const firstHeight = 420;

/** The attributes of an element: `data-demarche` may name a site, `data-story` a story, the others are parameters. */
export function findPlace(box: Element, site: string): Place {
  const values: { -readonly [name in keyof Parameters]: Parameters[name] } = {};
  for (const name of parameters) values[name] = box.getAttribute(`data-${name}`) ?? undefined;
  const named = box.getAttribute('data-demarche') ?? '';
  return {
    site: /^https?:\/\//.test(named) ? named.replace(/\/?$/, '/') : site,
    story: box.getAttribute('data-story') ?? '',
    values,
  };
}

/** A frame of our own within an element whose children stand in for it until it is ready. */
export function frameFor(box: HTMLElement, { site, story, values }: Place): Embed {
  const frame = box.ownerDocument.createElement('iframe');
  const link = box.querySelector('a');
  const fixed = values.height === 'fixed';
  frame.title = box.getAttribute('data-title') ?? link?.textContent?.trim() ?? 'Timeline';
  // Before the address: what a frame may do is settled when it loads.
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('loading', 'lazy');
  style(frame, { display: 'block', width: '100%', border: '0', height: fixed ? '100%' : `${firstHeight}px` });
  if (fixed) style(frame, { minHeight: '240px' });
  frame.src = frameAddress(site, story, values);
  const others = [...box.children].filter(child => child instanceof HTMLElement) as HTMLElement[];
  const each = (styles: Partial<CSSStyleDeclaration>) => {
    for (const child of others) style(child, styles);
  };
  const embed: Embed = {
    frame,
    fixed,
    ready: false,
    settings: {},
    height: firstHeight,
    wanted: null,
    place: () => {
      // Out of the flow, so that nothing jumps when the frame takes over; and above it, to be of use until then.
      if (getComputedStyle(box).position === 'static') style(box, { position: 'relative' });
      each({ position: 'absolute' });
      box.append(frame);
    },
    show: () => {
      embed.ready = true;
      each({ display: 'none' });
      style(frame, { display: 'block' });
    },
    giveUp: () => {
      each({ position: '', display: '' });
      style(frame, { display: 'none' });
      showPicture(box);
    },
  };
  return embed;
}

/** A frame that the article has written itself. */
export function adopt(frame: HTMLIFrameElement): Embed {
  const embed: Embed = {
    frame,
    fixed: /[?&]height=fixed(&|$)/.test(frame.src),
    ready: false,
    settings: {},
    height: frame.offsetHeight,
    wanted: null,
    place: () => {
      if (!frame.title) frame.title = 'Timeline';
      // It may have been ready before this script was there to hear it.
      frame.contentWindow?.postMessage({ demarche: 1, type: 'set' }, '*');
    },
    show: () => {
      embed.ready = true;
    },
    giveUp: () => {},
  };
  return embed;
}

/** The still picture that is written for readers without scripts. Its element is read, never its HTML put in. */
function showPicture(box: Element): void {
  const words = box.querySelector('noscript')?.textContent ?? '';
  const written = new DOMParser().parseFromString(words, 'text/html').querySelector('img');
  if (!written || !/^https?:/.test(written.src)) return;
  const picture = box.ownerDocument.createElement('img');
  picture.src = written.src;
  picture.alt = written.alt;
  picture.referrerPolicy = 'no-referrer';
  style(picture, { display: 'block', maxWidth: '100%', height: 'auto' });
  box.prepend(picture);
}

/** Property by property, which every Content-Security-Policy allows. */
function style(element: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
  Object.assign(element.style, styles);
}
