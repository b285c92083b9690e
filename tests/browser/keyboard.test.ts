import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { panel, parameter } from './reader.ts';
import { addressesOf, eventOf } from './story.ts';
import { idle, test } from './visit.ts';

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
  test('a reader finds the Beijing visit, compares its accounts, goes to a source, cites it and comes back', async ({
    visit,
  }) => {
    const page = await visit.open('/', { reducedMotion: 'reduce' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

    await tabTo(page, 'link', /^Skip to the story$/);
    await tabTo(page, 'combobox', /^Search events and sources$/);
    await page.keyboard.type('Xi Kim talks Beijing');
    const option = page.getByRole('option', { name: talks.title });
    await option.waitFor();
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('ArrowDown');
      if ((await option.getAttribute('aria-selected')) === 'true') break;
    }
    await page.keyboard.press('Enter');
    await panel(page, talks.title).waitFor();
    await idle(page);
    await expect.poll(() => focused(page)).toEqual({ role: 'heading', name: talks.title });

    await tabTo(page, 'button', /^Compare side by side/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).role).toBe('heading');
    expect(parameter(page, 'compare')).toBe('1');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatchObject({ role: 'button' });
    expect((await focused(page)).name).toMatch(/^Compare side by side/);

    await tabTo(page, 'link', /: .+/);
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect([...addressesOf(talks)].map(address => new URL(address).href)).toContain(href);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toContain('noopener');

    await tabTo(page, 'button', /^Copy the citation/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(talks.title);

    await page.keyboard.press('Escape');
    await panel(page, talks.title).waitFor({ state: 'detached' });
    await idle(page);
    await expect.poll(async () => (await focused(page)).name).toContain(talks.title);

    // The browser's own key, which does nothing in a browser without a window.
    await page.goBack();
    await panel(page, talks.title).waitFor();
  }, 120_000);
});
