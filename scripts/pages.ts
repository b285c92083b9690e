import { escapeHtml, escapeJson } from '../src/pages/html.ts';
import type { Page } from '../src/pages/site.ts';

export { escapeHtml, escapeJson };

/**
 * One complete page. The template is the site's index.html as the bundler left it, in which every address of the
 * site begins with './' and the comments `head` and `body` mark the places to fill.
 */
export function composePage(template: string, { language, root, head, body, block }: Page): string {
  const parts = [`<div id="page" lang="${escapeHtml(language)}">${body}</div>`];
  if (block) {
    const app = (template.match(ofApp) ?? []).map(tag => tag.trim().replace(addresses, () => root));
    const core = `<link rel="preload" href="${escapeHtml(String(block.core))}" as="fetch" crossorigin="anonymous" />`;
    parts.push(
      `<script type="application/json" id="demarche-page">${escapeJson(block)}</script>`,
      `<template id="demarche-app">${core}${app.join('')}</template>`,
    );
  }
  return template
    .replace(ofApp, '')
    .replace(addresses, () => root)
    .replace(/(?<=<html lang=")[^"]*/, () => escapeHtml(language))
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--body-->', () => parts.join('\n    '));
}

/** The site's own addresses. */
const addresses = /(?<=\s(?:src|href)=")\.\//g;

/** What boot.js asks for when the page has been painted; a page of text alone goes without. */
const ofApp = /\s*(<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g;
