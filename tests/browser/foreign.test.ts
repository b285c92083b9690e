import { expect, inject } from 'vitest';
import { clickMark, panel } from './reader.ts';
import { idle, test } from './visit.ts';

const at = (path: string) => `?story=${encodeURIComponent(inject('stories') + path)}`;

test('A story from an allowed address is shown, and the page says whose it is', async ({ visit }) => {
  const page = await visit.open(`/${at('/story.json')}`);
  expect(new URL(page.url()).pathname).toBe('/open/');
  await page
    .getByRole('complementary', { name: 'Whose story this is' })
    .getByText('is published by 127.0.0.1')
    .waitFor();
  await clickMark(page, 'Talks on Mid Island');
  await panel(page, 'Talks on Mid Island').getByText('Both delegations have arrived').waitFor();
  await page.waitForURL(/event=2021-06-14-island-talks/);
  expect(new URL(page.url()).searchParams.get('story')).toBe(`${inject('stories')}/story.json`);
  await page.reload();
  await idle(page);
  await panel(page, 'Talks on Mid Island').waitFor();
});

test.for([
  ['/page.html', 'is not a story in one file'],
  ['/hostile.json', ''],
] as const)('What stands at %s runs no script', async ([path, words], { visit }) => {
  const page = await visit.open(`/open/${at(path)}`);
  if (words) await page.getByText(words).waitFor();
  else await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
  expect(await page.locator('img').count()).toBe(0);
});

test('A story from an address that is not allowed is not asked for', async ({ visit }) => {
  const page = await visit.open(`/open/?story=${encodeURIComponent('https://elsewhere.example/story.json')}`);
  await page.getByText('This site does not show stories from elsewhere.example.').waitFor();
});

test('An address without a story says so', async ({ visit }) => {
  const page = await visit.open('/open/');
  await page.getByText('names no story').waitFor();
});
