import { Parser } from 'htmlparser2';

export interface PlainText {
  /** Paragraphs parted by an empty line; no markup. */
  readonly text: string;
  /** http(s) addresses that the markup points at, each once, in order, with their words. */
  readonly links: readonly { readonly url: string; readonly words: string }[];
}

/** Elements whose content is no text for a reader. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'iframe',
  'object',
  'svg',
]);
const paragraphs = new Set([
  'p',
  'div',
  'blockquote',
  'ul',
  'ol',
  'table',
  'section',
  'article',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'hr',
]);
const lines = new Set(['br', 'li', 'tr', 'cite', 'figcaption', 'dt', 'dd']);
/** Where elements keep the address of what they show or lead to. */
const addresses: Readonly<Record<string, string>> = {
  a: 'href',
  iframe: 'src',
  img: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  embed: 'src',
};

/**
 * The text of a piece of HTML as a reader would see it, and where it leads. Never throws; markup that is broken reads
 * as a browser would take it. A text without any markup keeps its line breaks.
 */
export function htmlToText(html: string): PlainText {
  const collector = collect(html);
  const links = new Map<string, string>();
  for (const { url, words } of collector.links) {
    const address = webAddress(url);
    if (address && !links.get(address)) links.set(address, tidy(words));
  }
  for (const bare of collector.text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)) {
    const address = webAddress(bare[0].replace(/[.,;:!?]+$/, ''));
    if (address && !links.has(address)) links.set(address, '');
  }
  return { text: tidy(collector.text), links: [...links].map(([url, words]) => ({ url, words })) };
}

/** The same as one line without links, for headlines and captions. */
export function htmlToLine(html: string): string {
  return htmlToText(html).text.replace(/\s+/g, ' ');
}

/** An http(s) address as a browser would write it; null for what is none. '//host/path' is taken for https. */
export function webAddress(text: string): string | null {
  const whole = text.trim().startsWith('//') ? `https:${text.trim()}` : text.trim();
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null;
  const { href, hostname } = new URL(whole);
  return hostname === '' ? null : href;
}

interface Link {
  readonly url: string;
  words: string;
}

function collect(html: string): { readonly text: string; readonly links: readonly Link[] } {
  const links: Link[] = [];
  const open: Link[] = [];
  const isMarkup = /<[a-z!/]/i.test(html);
  let text = '';
  let muted = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (paragraphs.has(name)) text += '\n\n';
      else if (lines.has(name)) text += '\n';
      const attribute = Object.hasOwn(addresses, name) ? addresses[name] : undefined;
      const url = attribute === undefined ? undefined : attributes[attribute];
      if (url !== undefined && muted === 0) {
        const link = { url, words: name === 'img' ? (attributes.alt ?? '') : '' };
        links.push(link);
        if (name === 'a') open.push(link);
      }
      if (silent.has(name)) muted++;
    },
    ontext(piece) {
      if (muted > 0) return;
      // In HTML a line break of the source is a space.
      const words = isMarkup ? piece.replace(/\s+/g, ' ') : piece;
      text += words;
      for (const link of open) link.words += words;
    },
    onclosetag(name) {
      if (silent.has(name)) muted = Math.max(0, muted - 1);
      if (name === 'a') open.pop();
      if (paragraphs.has(name)) text += '\n\n';
    },
  });
  parser.end(html);
  return { text, links };
}

function tidy(text: string): string {
  return text
    .replace(/(?![\n\t])[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
