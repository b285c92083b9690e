/** What an embed code says. */
export interface Embedding {
  /** Absolute address of the story's page, '/' at its end; the page for frames lies below it. */
  readonly home: string;
  /** Absolute address of the site's root, '/' at its end. */
  readonly site: string;
  /** Names and values of the address of what is shown, such as 'event'. */
  readonly parameters: URLSearchParams;
  readonly title: string;
  /** A still picture for readers without scripts; null where there is none. */
  readonly picture: { readonly address: string; readonly alt: string } | null;
}

/** The address of the page for frames. */
export function embedAddress({ home, parameters }: Embedding): string {
  const query = parameters.toString().replaceAll('%2C', ',');
  return `${home}embed/${query && `?${query}`}`;
}

/** The code for articles that may hold scripts: complete without, as a link and a still picture. */
export function scriptCode(embedding: Embedding): string {
  const { home, site, parameters, title, picture } = embedding;
  const attributes = [...parameters].map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const query = new URLSearchParams(parameters);
  for (const name of framed) query.delete(name);
  const link = home + (query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '');
  return [
    `<div data-demarche="${escapeHtml(site)}" data-story="${escapeHtml(storyPath(embedding))}"${attributes.join('')}>`,
    `  <a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`,
    picture &&
      `  <noscript><img src="${escapeHtml(picture.address)}" alt="${escapeHtml(picture.alt)}" width="1200" height="630"></noscript>`,
    '</div>',
    `<script async src="${escapeHtml(site)}embed.js"></script>`,
  ]
    .filter(line => line !== null)
    .join('\n');
}

/** The code for content systems that take nothing but a frame. @param heightPx the height that it keeps */
export function frameCode(embedding: Embedding, heightPx: number): string {
  return [
    `<iframe data-demarche src="${escapeHtml(embedAddress(embedding))}"`,
    `  title="${escapeHtml(embedding.title)}" width="100%" height="${heightPx}" loading="lazy" referrerpolicy="no-referrer"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join('\n');
}

/** What only the page for frames knows. */
const framed = ['height', 'panel', 'orientation'];

/** The folder of the story, from the site's root. */
function storyPath({ home, site }: Embedding): string {
  return home.startsWith(site) ? decodeURI(home.slice(site.length).replace(/\/$/, '')) : home;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, character => entities[character] ?? character);
}
