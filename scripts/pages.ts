import { escapeHtml, escapeJson } from '../src/pages/html.ts';
import type { Page } from '../src/pages/site.ts';

export { escapeHtml, escapeJson };

/**
 * One complete page. The template is the site's index.html as the bundler left it, in which every address of the
 * site begins with './' and the comments `head` and `body` mark the places to fill.
 */
export function composePage(template: string, { language, root, head, body, block }: Page): string {
  const tags = block
    ? [
        ...head,
        `<link rel="preload" href="${escapeHtml(String(block.core))}" as="fetch" crossorigin="anonymous" fetchpriority="low" />`,
      ]
    : head;
  const data = block && `<script type="application/json" id="demarche-page">${escapeJson(block)}</script>`;
  return (
    (block ? template : withoutApp(template))
      .replace(/(?<=\s(?:src|href)=")\.\//g, () => root)
      // The page can be read without it: the text and its styles come first.
      .replace('<script type="module"', '<script type="module" fetchpriority="low"')
      .replace(/(?<=<html lang=")[^"]*/, () => escapeHtml(language))
      .replace('<!--head-->', () => tags.join('\n    '))
      .replace(
        '<!--body-->',
        () => `<div id="page" lang="${escapeHtml(language)}">${body}</div>${data ? `\n    ${data}` : ''}`,
      )
  );
}

/** Of a page of text alone the template's module scripts are left out. */
function withoutApp(template: string): string {
  return template.replace(/\s*(<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g, '');
}
