import type { BuiltStory } from './stories.ts';

/** What differs between two pages that are made of the same template. */
export interface PageParts {
  readonly story: BuiltStory;
  /** The way from the page's address to the site's root: './' or '../'. */
  readonly root: string;
  /** The way from the page's address to the story's folder. */
  readonly storyRoot: string;
}

/**
 * One complete page. The template is the site's index.html as the bundler left it, in which every address of the
 * site begins with './' and the comments `head` and `body` mark the places to fill.
 */
export function composePage(template: string, { story, root, storyRoot }: PageParts): string {
  const { core } = story;
  const corePath = storyRoot + story.coreFile;
  const head = [
    `<title>${escapeHtml(core?.title ?? story.id)}</title>`,
    core && `<meta name="description" content="${escapeHtml(core.description)}" />`,
    `<link rel="preload" href="${corePath}" as="fetch" type="application/json" crossorigin="anonymous" />`,
  ];
  const block = { story: story.id, core: corePath, detail: storyRoot + story.detailFile };
  const body = `<script type="application/json" id="demarche-page">${escapeJson(block)}</script>`;
  return template
    .replace(/(?<=\s(?:src|href)=")\.\//g, () => root)
    .replace(/(?<=<html lang=")[^"]*/, () => escapeHtml(core?.language ?? 'en'))
    .replace('<!--head-->', () => head.filter(Boolean).join('\n    '))
    .replace('<!--body-->', () => body);
}

/** JSON that no browser takes for the end of the element it stands in. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, character => entities[character] ?? character);
}
