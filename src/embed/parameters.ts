import { settable } from '../app/index.ts';

/** What the address of the page for frames may say, beside what an article may set later. */
export const parameters = [...settable, 'orientation', 'panel', 'height'] as const;

export type Parameter = (typeof parameters)[number];
export type Parameters = { readonly [name in Parameter]?: string | undefined };

/**
 * The address of a story's page for frames.
 * @param site address of the site, ending in '/'
 * @param story the path of its folder: 'talks', or of an edition 'talks/editions/2026-01-01'
 * @param values what is empty or missing is left out
 */
export function frameAddress(site: string, story: string, values: Parameters): string {
  const query = parameters
    .filter(name => values[name])
    .map(name => `${name}=${encodeURIComponent(values[name] ?? '').replace(/%2C/g, ',')}`)
    .join('&');
  const path = story.split('/').map(encodeURIComponent).join('/');
  return `${site}${path}/embed/${query && `?${query}`}`;
}
