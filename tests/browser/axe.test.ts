import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { chapters } from './story.ts';
import { firstVisit, idle, test } from './visit.ts';

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
const talks = 'event=2019-01-08-xi-kim-talks';

interface Seen {
  readonly path: string;
  readonly options?: BrowserContextOptions;
  /** What the reader does before the page is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const states: Readonly<Record<string, Seen>> = {
  'the timeline': { path: '/' },
  'the timeline in the dark': { path: '/?theme=dark' },
  'the whole story': { path: '/?from=1985-01-01&to=2020-12-31' },
  'an open event': { path: `/?${talks}` },
  'an open event in the dark': { path: `/?${talks}&theme=dark` },
  'an open event in German': { path: `/?${talks}&lang=de` },
  'the menu of languages, in Korean on a phone in the dark': {
    path: '/?lang=ko&theme=dark',
    options: phone,
    act: page => page.locator('.app-languages button').click(),
  },
  'the chronology': { path: '/?view=chronology' },
  'accounts side by side': { path: `/?${talks}&compare=1` },
  'accounts side by side on a phone, in the dark': {
    path: `/?${talks}&compare=1&theme=dark`,
    options: phone,
  },
  'the positions of a day': { path: '/?view=positions&as-of=2019-01-10' },
  'the positions on a phone, in the dark': { path: '/?view=positions&theme=dark', options: phone },
  'a chapter of the guided story': { path: `/?chapter=${chapters[0]?.id}` },
  'a chapter before a class': { path: `/?chapter=${chapters[0]?.id}&present` },
  'a worksheet': { path: `/?${talks}&view=worksheet` },
  'a worksheet on a phone, in the dark': { path: `/?${talks}&view=worksheet&theme=dark`, options: phone },
  'the list of chapters': { path: '/?chapter=contents' },
  'a search with results': {
    path: '/',
    act: page => page.getByRole('combobox', { name: 'Search events and sources' }).fill('sanctions'),
  },
  'a filter without a match': { path: '/?actors=us&q=zzzzz&only=1' },
  'the filters': {
    path: '/?issues=sanctions',
    act: page => page.getByRole('button', { name: /^Filters/ }).click(),
  },
  'the story as of a day': { path: '/?as-of=2019-01-10' },
  'the story as of a day, on a phone in the dark': {
    path: '/?as-of=2019-01-10&theme=dark',
    options: phone,
  },
  'two days compared': { path: '/?as-of=2018-05-24&since=2018-05-20' },
  'how widely each event is reported': { path: '/?coverage=1' },
  'events evenly spaced': { path: '/?spacing=even' },
  'events evenly spaced, as of a day in the dark': { path: '/?spacing=even&as-of=2019-01-10&theme=dark' },
  'the story as told by one outlet': { path: `/?told=xinhua&${talks}` },
  'the choice of who tells the story, on a phone in the dark': {
    path: '/?theme=dark&told=country:cn',
    options: phone,
    act: async page => {
      await page.getByRole('button', { name: /^Filters/ }).click();
      await page.getByRole('combobox', { name: /^As told by/ }).click();
    },
  },
  'the gaps of two lanes': { path: '/?gap=us,dprk' },
  'the gaps of two lanes on a phone, in the dark': { path: '/?gap=us,dprk&theme=dark', options: phone },
  'the list of gaps': {
    path: '/?gap=us,dprk',
    act: page => page.getByRole('button', { name: /^Gaps/ }).click(),
  },
  'the list of keys': { path: '/', act: page => page.getByRole('button', { name: 'Keys' }).click() },
  'how an event is cited': { path: `/?${talks}`, act: page => takeAlong(page, 'Cite') },
  'how a view is cited, in the dark': { path: '/?theme=dark', act: page => takeAlong(page, 'Cite') },
  'an empty reading list': { path: '/', act: page => takeAlong(page, 'Reading list') },
  'a reading list on a phone, in the dark': {
    path: '/?theme=dark&list=2019-01-08-xi-kim-talks,2018-06-12-singapore-summit',
    options: phone,
    act: page => takeAlong(page, 'Reading list'),
  },
  'the data as of a day': { path: '/?as-of=2019-01-10', act: page => takeAlong(page, 'Data') },
  'a phone': { path: '/', options: phone },
  'a phone with an open event': { path: `/?${talks}`, options: phone },
  'the studio': { path: '/studio/' },
  'a story in the studio': {
    path: '/studio/',
    act: page => showInStudio(page, 'date,title,by\n2018-06-12,Summit,North\n6/12/2018,Letter,South\n'),
  },
  'what the studio cannot read': { path: '/studio/', act: page => showInStudio(page, 'a,b\n1,2\n') },
  'a story from elsewhere that is not shown': { path: '/open/' },
  'forced colours': { path: `/?${talks}`, options: { forcedColors: 'active' } },
  'forced colours, a day looked back to': { path: '/?as-of=2019-01-10', options: { forcedColors: 'active' } },
  'forced colours, positions': { path: '/?view=positions', options: { forcedColors: 'active' } },
  'forced colours on a phone': { path: `/?${talks}`, options: { ...phone, forcedColors: 'active' } },
  'more contrast': { path: `/?${talks}`, options: { contrast: 'more' } },
  'more contrast, in the dark, a day looked back to': {
    path: '/?as-of=2019-01-10',
    options: { contrast: 'more', colorScheme: 'dark' },
  },
  'more contrast on a phone': { path: '/', options: { ...phone, contrast: 'more' } },
  'a phone on its side with an open event': {
    path: `/?${talks}`,
    options: { ...phone, viewport: { width: 844, height: 390 } },
  },
  'time that runs downward on a wide page': { path: `/?orientation=vertical&${talks}` },
  'the offer to a new reader': { path: '/', options: { storageState: firstVisit } },
};

async function takeAlong(page: Page, part: string): Promise<void> {
  await page.getByRole('button', { name: 'Cite, reading list, data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take along' });
  await dialog.getByRole('button', { name: new RegExp(`^${part}`) }).click();
  await dialog.locator('.app-waiting').waitFor({ state: 'detached' });
}

async function showInStudio(page: Page, text: string): Promise<void> {
  await page.getByText('Or paste its text').click();
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.locator('.st-sheet, .st-fault').waitFor();
}

/** What axe finds wrong by the rules of WCAG 2.2 A and AA and its own good practice, a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    return (await checker.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

describe('Nothing stands in the way of a reader', () => {
  for (const [name, { path, options, act }] of Object.entries(states))
    test(name, async ({ visit }) => {
      const page = await visit.open(path, { reducedMotion: 'reduce', ...options });
      await act?.(page);
      await idle(page);
      expect(await violations(page)).toEqual([]);
    });

  test('accounts side by side that have not come yet', async ({ visit }) => {
    const page = await visit.blank({ reducedMotion: 'reduce' });
    await page.route(/\/assets\/Compared-[^/]+\.js$/, () => new Promise(() => {}));
    await page.goto(new URL(`/?${talks}&compare=1`, inject('site')).href);
    await page.getByRole('main').getByText('Loading …').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
