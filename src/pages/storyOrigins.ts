/** The origins from which the site's operator allows stories, as the build has written them into a page. */
export function storyOrigins(page: Document): readonly string[] {
  try {
    const value: unknown = JSON.parse(page.getElementById('demarche-origins')?.textContent ?? '[]');
    return Array.isArray(value) ? value.filter(origin => typeof origin === 'string') : [];
  } catch {
    return [];
  }
}
