/** The site's root, absolute, '/' at its end: scripts lie in a folder of it, a development server's elsewhere. */
export function addressOfSite(): string {
  return new URL(import.meta.env?.DEV ? '/' : '../', import.meta.url).href;
}
