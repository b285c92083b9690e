interface Embedded {
  /** Address of the site that shows the story. */
  readonly site: string;
  readonly title: string;
  /** Where the story's file lies on the web. */
  readonly story: string;
}

/** The frame for an article; null where the address is none that a story can be at. */
export function embedCode({ site, title, story }: Embedded): string | null {
  const address = story.trim();
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return null;
  const page = new URL('open/', site);
  page.searchParams.set('story', address);
  return [
    `<iframe src="${escaped(page.href)}"`,
    `  title="${escaped(title)}" width="100%" height="600" loading="lazy"`,
    `  allow="fullscreen"></iframe>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
