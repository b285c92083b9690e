import { describe, expect } from 'vitest';
import { test } from './visit.ts';

const story = '/paris-agreement/';

describe('The site’s second story', () => {
  test('has a page with its own lanes and kinds, and no word of the first', async ({ visit }) => {
    const page = await visit.open(story);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'The path to the Paris Agreement',
    );
    const words = await page.locator('main').innerText();
    for (const lane of ['United States', 'Europe', 'China', 'Small islands']) expect(words).toContain(lane);
    const html = await page.content();
    expect(html.replace(/<details class="app-stories">[\s\S]*?<\/details>/g, '')).not.toMatch(
      /Korea(?!n-peninsula talks)|Pyongyang|Kim Jong/,
    );
  });

  test('opens its events, and sets their accounts side by side', async ({ visit }) => {
    const page = await visit.open(`${story}?event=2009-12-18-copenhagen-accord`);
    await page.getByRole('heading', { name: 'Five leaders agree on the Copenhagen Accord' }).waitFor();
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await page.getByText('what it is worth').first().waitFor();
  });

  test('is reached from the first by the menu, which leaves every view its name', async ({ visit }) => {
    for (const width of [375, 700, 768, 900, 1024, 1440]) {
      const page = await visit.open('/', { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const cut = await page.locator('.app-tabs').evaluate(tabs => tabs.scrollWidth - tabs.clientWidth);
      expect({ width, cut }).toEqual({ width, cut: 0 });
      await page.locator('.app-stories summary').click();
      await page.getByRole('link', { name: 'The path to the Paris Agreement' }).click();
      await page.waitForURL(url => url.pathname === story);
    }
  });

  test('is expected, as of a day in 2008, to bring a treaty by 2009', async ({ visit }) => {
    const page = await visit.open(`${story}?as-of=2008-06-01&from=2007-06-01&to=2010-12-31`);
    await page.getByText('A climate treaty by 2009').first().waitFor();
  });
});
