import type { Locator, Page } from 'playwright-core';

/** The parts of the reader page by role and name, as a reader or a screen reader finds them. */

/** The mark of an event on the line: a link whose name begins with the event's title. */
export function mark(page: Page, title: string): Locator {
  return page.getByRole('main').getByRole('link', { name: title });
}

/** The panel in which an event is open. */
export function panel(page: Page, title: string): Locator {
  return page.getByRole('complementary', { name: title, exact: true });
}

/** What is said of the open event. */
export function accounts(page: Page): Locator {
  return page.getByRole('region', { name: 'Accounts' });
}

/** The entries of the chronology: an event each. */
export function entries(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 3 });
}

/** The value of a parameter of the page's address, or null. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}
