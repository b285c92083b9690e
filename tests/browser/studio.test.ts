import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { joinStory, type OneFileStory, storyParts } from '../../src/story/authoring.ts';
import { clickMark, panel } from './reader.ts';
import { idle, test } from './visit.ts';

const example = join(import.meta.dirname, '../../src/cli/example');
const files = storyParts.map(part => ({
  name: `${part}.json`,
  text: readFileSync(join(example, `${part}.json`), 'utf8'),
}));
const whole = joinStory(
  Object.fromEntries(
    files.map(({ name, text }) => [name.replace('.json', ''), JSON.parse(text)]),
  ) as OneFileStory,
);
const timeline = JSON.stringify({
  title: { text: { headline: 'River talks' } },
  events: [
    {
      start_date: { year: '2018', month: '6', day: '12' },
      text: { headline: 'Summit', text: '<b>Met</b><script>x</script>' },
      media: { url: 'https://example.org/a' },
    },
    { start_date: { year: '2018', month: '13' }, text: { headline: 'Wrong' } },
  ],
});

async function paste(page: Page, text: string): Promise<void> {
  await page.getByText('Or paste its text').click();
  await page.getByRole('textbox', { name: /The text of a story/ }).fill(text);
  await page.getByRole('button', { name: 'Show it' }).click();
}

/** A drop of files, as far as a page can make one itself. */
async function drop(
  page: Page,
  given: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  await page.evaluate(list => {
    const data = new DataTransfer();
    for (const { name, text } of list) data.items.add(new File([text], name));
    document
      .querySelector('.st')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, given);
}

test('A dropped story shows its timeline, and an event opens with its accounts', async ({ visit }) => {
  const page = await visit.open('/studio/');
  await drop(page, files);
  await page.getByText('a story in four files, 6 events, no problems').waitFor();
  await idle(page);
  await clickMark(page, 'Talks on Mid Island');
  await panel(page, 'Talks on Mid Island').getByText('Both delegations have arrived').waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('The studio imports, lists what is left out, and gives back a story that is taken again', async ({
  visit,
}) => {
  const page = await visit.open('/studio/');
  await paste(page, timeline);
  await page.getByText('The date cannot be read: there is no month 13.').waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  const link = page.getByRole('link', { name: 'Download river-talks.json' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text).events.events[0].summary).toBe('Met');
  await page.getByLabel('Address of the file').fill('https://data.example.org/river-talks.json');
  const code = await page.getByRole('textbox', { name: 'Code for an article' }).inputValue();
  expect(code).toContain('/open/?story=https%3A%2F%2Fdata.example.org%2Friver-talks.json');
  await page.getByText('This site shows stories from').waitFor();
  await page.getByRole('button', { name: 'Another story' }).click();
  await paste(page, text);
  await page.getByText('a story in one file, 1 event').waitFor();
});

test('A broken story says what is amiss, where, and what to do', async ({ visit }) => {
  const page = await visit.open('/studio/');
  await paste(page, whole.replace('"kind": "pressure"', '"kind": "presure"'));
  await page.getByText('Found "presure"; expected the id of a kind.').waitFor();
  await page.getByText('is “pressure” meant?').waitFor();
  await page
    .getByText(/, line \d+, column \d+/)
    .first()
    .waitFor();
  await paste(await visit.open('/studio/'), '{"story": {');
});

test('A table asks for its columns and for the order of its dates', async ({ visit }) => {
  const page = await visit.open('/studio/');
  await paste(page, 'Was;Wann\nGipfel;6/12/2018\nBrief;2018\n');
  await page.getByLabel('Which column holds the titles?').selectOption('Was');
  await page.getByLabel('Which column holds the dates?').selectOption('Wann');
  await page.getByText('table, 1 event').waitFor();
  await page.getByRole('radio', { name: '6 December' }).click();
  await page.getByText('table, 2 events').waitFor();
});

test('Once loaded, the studio works without a network', async ({ visit }) => {
  const page = await visit.open('/studio/');
  await page.getByText('it goes on without a network').waitFor();
  await page.context().setOffline(true);
  await drop(page, [{ name: 'river.json', text: timeline }]);
  await page.getByText('TimelineJS JSON, 1 event').waitFor();
  await page.getByRole('button', { name: 'Another story' }).click();
  await drop(page, files);
  await idle(page);
  await clickMark(page, 'The ferry accord is signed');
  await panel(page, 'The ferry accord is signed').getByText('twice a day').waitFor();
  await page.getByRole('link', { name: 'Chronology' }).first().click();
  await page.getByText('The first ferry since March crossed the strait.').waitFor();
});

test('The studio asks for nothing but itself', async ({ visit }) => {
  const page = await visit.blank();
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL('studio/', await siteAddress(visit)).href);
  await idle(page);
  const before = asked.length;
  await paste(page, timeline);
  await page.getByText('TimelineJS JSON, 1 event').waitFor();
  expect(asked.slice(before).filter(path => !/\.woff2$/.test(path))).toEqual([]);
});

async function siteAddress({ open }: { readonly open: (path: string) => Promise<Page> }): Promise<string> {
  const page = await open('/studio/');
  return new URL('../', page.url()).href;
}

test('The studio fits a phone', async ({ visit }) => {
  const page = await visit.open('/studio/', { viewport: { width: 320, height: 640 } });
  await paste(page, timeline);
  await page.getByText('TimelineJS JSON, 1 event').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
