import { expect, test } from 'vitest';
import { archiveAddress, type Day, parseDay } from '../../src/story/index.ts';

const url = 'https://daily.example/a?id=1#top';
const day = (text: string) => parseDay(text) as Day;

test('a copy is looked for at the day of publication', () => {
  const source = { url, publishedBy: day('2019-01-02') };
  expect(archiveAddress(source, day('2019-01-10'))).toBe(`https://web.archive.org/web/20190102/${url}`);
});

test('a copy of an undated page is looked for at the day given instead', () => {
  expect(archiveAddress({ url, publishedBy: null }, day('2019-01-10'))).toBe(
    `https://web.archive.org/web/20190110/${url}`,
  );
});
