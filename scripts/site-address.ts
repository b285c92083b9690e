/** Where a built site will be found. */
export interface SiteAddress {
  /** The full address of its root, '/' at the end; null where the builder does not say. */
  readonly siteUrl: string | null;
  /** The path of its root, '/' at both ends. */
  readonly base: string;
}

/**
 * Reads SITE_URL ('https://example.org/talks/') and BASE_URL ('/talks/'); a site's path may stand in either. Throws
 * in a sentence where they are no address, or name two paths.
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const path = env.BASE_URL ? `/${env.BASE_URL}/`.replace(/\/+/g, '/') : null;
  if (path && /[^\w./~-]/.test(path)) throw new Error(`BASE_URL is a path such as /talks/, not ${path}`);
  if (!env.SITE_URL) return { siteUrl: null, base: path ?? '/' };
  const address = URL.canParse(env.SITE_URL) ? new URL(env.SITE_URL) : null;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`SITE_URL is an address such as https://example.org/, not ${env.SITE_URL}`);
  }
  const own = address.pathname.replace(/\/?$/, '/');
  if (path && own !== '/' && own !== path) {
    throw new Error(`SITE_URL has the path ${own} and BASE_URL ${path}; name one of them`);
  }
  const base = path ?? own;
  return { siteUrl: `${address.origin}${base}`, base };
}
