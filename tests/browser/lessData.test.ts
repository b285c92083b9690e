import { describe, expect, inject } from 'vitest';
import { accounts } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test, type Visit } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');
const detail = /\/data\/detail-[^/]*\.json$/;

describe('In Chromium', () => {
  test('a reader who asks for less data has nothing loaded ahead, and the accounts once they are wanted', async ({
    visit,
  }) => {
    const plain = await askedAtRest(await visit.blank());
    expect(plain.filter(isDetail).length).toBe(1);
    const page = await visit.blank({ extraHTTPHeaders: { 'Save-Data': 'on' } });
    await askForLessData(page);
    const asked = await askedAtRest(page);
    expect(asked.filter(isDetail)).toEqual([]);
    expect(plain).toEqual(expect.arrayContaining([...asked]));
    expect(plain.length - asked.length).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'As told by' }).waitFor();
    expect(asked.filter(isDetail).length).toBe(1);
  });

  test('a reader who asks for less data has the same event, search and positions', async ({ visit }) => {
    const page = await visit.blank();
    await askForLessData(page);
    await page.goto(inject('site'));
    await idle(page);
    await page.keyboard.press('/');
    await page.keyboard.type(talks.title);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => accounts(page).textContent()).toContain(talks.accounts[0]?.claim.slice(0, 20));
    await page.goto(new URL('?view=positions', inject('site')).href);
    await page.locator('main table').waitFor();
  });
});

type BrowserPage = Awaited<ReturnType<Visit['blank']>>;

const isDetail = (name: string) => detail.test(new URL(name).pathname);

async function askForLessData(page: BrowserPage): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-data', value: 'reduce' }],
  });
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
}

/** What the story's page asks for, up to the last that it loads ahead, and from then on. */
async function askedAtRest(page: BrowserPage): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(inject('site'));
  await idle(page);
  await expect.poll(() => asked.some(name => name.includes('/TakingDialog-'))).toBe(true);
  return asked;
}
