import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { panel, parameter } from './reader.ts';
import { addressesOf, eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const visited = eventOf('2019-01-07-beijing-visit');
const talks = eventOf('2019-01-08-xi-kim-talks');
/** More than any page has on the way to what is looked for. */
const mostSteps = 300;

interface Stop {
  readonly role: string;
  readonly name: string;
}

/** What has the focus, as the accessibility tree tells it to a screen reader. */
async function focused(page: Page): Promise<Stop> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const objectId = result.objectId ?? '';
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  const [node] = nodes;
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One for a page, however often it is asked. */
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Waits until the whole accessibility tree has something of a role and a name. */
async function untilInTree(page: Page, role: string, name: string): Promise<void> {
  const session = await sessionOf(page);
  await expect
    .poll(
      async () => {
        const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
        const objectId = result.objectId ?? '';
        const { nodes } = await session.send('Accessibility.queryAXTree', { objectId, role });
        return nodes.filter(node => !node.ignored).map(node => String(node.name?.value ?? ''));
      },
      { message: `a ${role} ${name}` },
    )
    .toContainEqual(expect.stringContaining(name));
}

/** Presses Tab until something of the role and name has the focus. Every stop on the way must have a name. */
async function tabTo(page: Page, role: string, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.role === role && name.test(stop.name)) return;
    if (stop.role !== 'RootWebArea' && stop.role !== '') expect(stop.name, `a ${stop.role}`).not.toBe('');
  }
  throw new Error(`no ${role} ${name} within ${mostSteps} steps`);
}

describe('By keyboard alone', () => {
  test('a reader finds the Beijing visit, compares its accounts, follows its links, cites it and comes back', async ({
    visit,
  }) => {
    const page = await visit.open('/', { reducedMotion: 'reduce' });
    const context = page.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);

    await tabTo(page, 'link', /^Skip to the story$/);
    await tabTo(page, 'combobox', /^Search events and sources$/);
    await page.keyboard.type('Beijing visit');
    await untilInTree(page, 'option', visited.title);
    const option = page.getByRole('option', { name: visited.title });
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('ArrowDown');
      if ((await option.getAttribute('aria-selected')) === 'true') break;
    }
    await page.keyboard.press('Enter');
    await untilInTree(page, 'complementary', visited.title);
    await idle(page);
    await expect.poll(() => focused(page)).toEqual({ role: 'heading', name: visited.title });

    await tabTo(page, 'button', /^Compare side by side/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).role).toBe('heading');
    await untilInTree(page, 'columnheader', 'China');
    expect(parameter(page, 'compare')).toBe('1');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatchObject({ role: 'button' });
    expect((await focused(page)).name).toMatch(/^Compare side by side/);

    // A source opens in a tab of its own; its newspaper is played by the test.
    await tabTo(page, 'link', /: .+/);
    const source = await focused(page);
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect([...addressesOf(visited)].map(address => new URL(address).href)).toContain(href);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toContain('noopener');
    await context.route(href, route =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>The report</title>' }),
    );
    const coming = context.waitForEvent('page');
    await page.keyboard.press('Enter');
    const report = await coming;
    await expect.poll(() => report.title()).toBe('The report');
    await report.close();
    expect(await focused(page)).toEqual(source);

    // What came after is a link within the page, from which the browser's Back leads here again.
    await tabTo(page, 'link', new RegExp(`^${talks.title}`));
    await page.keyboard.press('Enter');
    await untilInTree(page, 'complementary', talks.title);
    await idle(page);
    await expect.poll(() => focused(page)).toEqual({ role: 'heading', name: talks.title });
    // The browser's own key does nothing in a browser without a window.
    await page.goBack();
    await untilInTree(page, 'complementary', visited.title);
    await idle(page);
    await expect.poll(async () => (await focused(page)).role).not.toBe('RootWebArea');

    await tabTo(page, 'button', /^Copy the citation/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(visited.title);

    await page.keyboard.press('Escape');
    await panel(page, visited.title).waitFor({ state: 'detached' });
    await idle(page);
    await expect.poll(async () => (await focused(page)).name).toContain(visited.title);

    await page.goBack();
    await untilInTree(page, 'complementary', visited.title);
  });
});
