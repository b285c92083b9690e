import type { CslItem } from './csl.ts';

/** What LaTeX takes for commands or leaves out, as it is written there. */
const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * A text as LaTeX sets it. citation-js escapes only where it writes ASCII alone, and then leaves out every letter that
 * LaTeX has no command for, Korean and Chinese ones among them.
 */
export function latexText(text: string): string {
  return text.replace(/[\\~^<>&%$#_{}]/g, sign => written[sign] ?? `\\${sign}`);
}

/** An item whose texts are LaTeX's; addresses stay, for BibTeX sets them as they are, but for braces, which it counts. */
export function latexItem(item: CslItem): CslItem {
  const { title, author, publisher, 'container-title': container, URL } = item;
  return {
    ...item,
    title: latexText(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: latexText(literal) })) }),
    ...(publisher !== undefined && { publisher: latexText(publisher) }),
    ...(container !== undefined && { 'container-title': latexText(container) }),
    URL: URL.replaceAll('{', '%7B').replaceAll('}', '%7D'),
  };
}
