import { adopt, type Embed, findPlace, frameFor } from './hostFrame.ts';
import { hostMessage, leastChange, readFrameMessage, readSettings, type Settings } from './protocol.ts';

/** What an article may do with one embed. */
export interface Handle {
  /** Changes what the embed shows, by the names of its address; kept until the frame is ready. */
  readonly set: (settings: Settings) => void;
}

/** The one name that the script adds to an article's page: gives the handle of an element with `data-demarche`. */
export type Demarche = (element: Element) => Handle;

/** A frame that has loaded and is silent for so long will not speak any more: its page is not there. */
const silenceMs = 10_000;

/**
 * Turns every element with `data-demarche` into a frame, now and when more are added, and keeps the frames' heights.
 * @param site address of the site that the script came from, for elements that name no other
 */
export function startHost(page: Window, site: string): Demarche {
  const { document } = page;
  const embeds = new Map<Element, Embed>();

  const scan = () => {
    for (const box of embeds.keys()) if (!box.isConnected) embeds.delete(box);
    for (const box of document.querySelectorAll<HTMLElement>('[data-demarche]')) {
      if (!embeds.has(box)) begin(box);
    }
  };

  const begin = (box: HTMLElement) => {
    const embed = box instanceof HTMLIFrameElement ? adopt(box) : frameFor(box, findPlace(box, site));
    embeds.set(box, embed);
    embed.frame.addEventListener('load', () => {
      page.setTimeout(() => embed.ready || embed.giveUp(), silenceMs);
    });
    embed.place();
  };

  const tell = (embed: Embed) => {
    if (embed.ready) embed.frame.contentWindow?.postMessage(hostMessage(embed.settings), '*');
  };

  const listen = ({ source, data }: MessageEvent) => {
    if (!source) return;
    for (const [box, embed] of embeds) {
      if (embed.frame.contentWindow !== source) continue;
      const message = readFrameMessage(data);
      if (message?.type === 'ready') {
        embed.show();
        if (Object.keys(embed.settings).length > 0) tell(embed);
        box.dispatchEvent(new CustomEvent('demarche:ready', { bubbles: true }));
      } else if (message?.type === 'height') setHeight(page, embed, message.height);
      else if (message?.type === 'select') {
        const detail = { event: message.event };
        box.dispatchEvent(new CustomEvent('demarche:select', { bubbles: true, detail }));
      }
    }
  };

  /* A link of the article's text opens its event in the embed; without the embed it is a link as any other. */
  const follow = (click: MouseEvent) => {
    if (
      click.defaultPrevented ||
      click.button ||
      click.metaKey ||
      click.ctrlKey ||
      click.shiftKey ||
      click.altKey
    )
      return;
    const link = click.target instanceof Element ? click.target.closest('[data-demarche-event]') : null;
    const box = link && boxOf(link);
    const embed = box && embeds.get(box);
    if (!link || !box || !embed?.ready) return;
    click.preventDefault();
    handle(box).set({ event: link.getAttribute('data-demarche-event') });
    embed.frame.scrollIntoView({ block: 'nearest' });
  };
  const boxOf = (link: Element): Element | null => {
    const named = link.getAttribute('data-demarche-for');
    if (named) return document.getElementById(named);
    return embeds.keys().next().value ?? null;
  };

  const handle: Demarche = element => {
    scan();
    return {
      set: settings => {
        const embed = embeds.get(element);
        if (!embed) return;
        embed.settings = { ...embed.settings, ...readSettings(settings) };
        tell(embed);
      },
    };
  };

  page.addEventListener('message', listen);
  document.addEventListener('click', follow);
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
  scan();
  return handle;
}

/** At most once for each picture that the browser paints, however many messages come. */
function setHeight(page: Window, embed: Embed, height: number): void {
  if (embed.fixed) return;
  const waiting = embed.wanted !== null;
  embed.wanted = height;
  if (waiting) return;
  page.requestAnimationFrame(() => {
    const wanted = embed.wanted ?? embed.height;
    embed.wanted = null;
    if (Math.abs(wanted - embed.height) < leastChange) return;
    embed.height = wanted;
    embed.frame.style.height = `${wanted}px`;
  });
}
