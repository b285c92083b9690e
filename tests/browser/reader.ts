import type { Locator, Page } from 'playwright-core';

/** The parts of the reader page by role and name, as a reader or a screen reader finds them. */

/** The chart with its axis and overview. */
export function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline', exact: true });
}

/** Marks and capsules, in order of time. */
export function items(page: Page): Locator {
  return page.getByRole('list', { name: 'Events in order of time' });
}

/** The mark of an event on the line: a link whose name begins with the event's title. */
export function mark(page: Page, title: string): Locator {
  return items(page).getByRole('link', { name: title });
}

/** Capsules, each of several events. */
export function clusters(page: Page): Locator {
  return items(page).getByRole('button', { name: /^\d+ events/ });
}

/** The middle of a mark's first square, in px of the page: of a mark that spans lanes the box's middle may be empty. */
export async function pointOf(item: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return item.locator('path').evaluate(path => {
    const [x = 0, y = 0, side = 0] = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const point = new DOMPoint(x + side / 2, y + side / 2);
    const { x: left, y: top } = point.matrixTransform((path as SVGPathElement).getScreenCTM() ?? undefined);
    return { x: left, y: top };
  });
}

/** Clicks where a mark is drawn, with the real pointer. */
export async function clickMark(page: Page, title: string): Promise<void> {
  const { x, y } = await pointOf(mark(page, title));
  await page.mouse.click(x, y);
}

/** The name of the mark or capsule that has the focus; '' where it is elsewhere. */
export async function focusedItem(page: Page): Promise<string> {
  return items(page).evaluate(list => {
    const { activeElement } = document;
    return list.contains(activeElement) ? (activeElement?.getAttribute('aria-label') ?? '') : '';
  });
}

/** The texts that stand in the chart: of the axis, or of the labels. */
export async function textsOf(page: Page, what: 'axis' | 'labels'): Promise<readonly string[]> {
  const texts = timeline(page).locator(what === 'axis' ? '.tl-axis text' : 'text.tl-label');
  return texts.evaluateAll(all => all.map(text => text.textContent ?? ''));
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
