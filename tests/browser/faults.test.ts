import { describe, expect, inject } from 'vitest';
import { engines, type Stage, testInEngines } from './engines/index.ts';
import { type Answer, type FaultyLine, faultyLine, hangUp, meant } from './faultyLine.ts';
import { accounts, panel } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');
const core = /\/data\/core-[^/]*\.json$/;
const detail = /\/data\/detail-[^/]*\.json$/;
const said = 'The timeline did not load.';

/** What a broken connection makes of a file of the story. */
const answers: readonly (readonly [string, Answer])[] = [
  ['fails', hangUp],
  ['is not found', response => response.writeHead(404).end('not here')],
  [
    'is cut off by the line',
    async (response, whole) => {
      const body = await whole();
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
      response.write(body.subarray(0, 9_000), () => response.destroy());
    },
  ],
  ['ends too soon', async (response, whole) => response.end((await whole()).subarray(0, 9_000))],
  [
    'is a page',
    response =>
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><h1>Sign in to the network</h1><script>document.title = "run"</script>'),
  ],
  ['is another file', response => response.end('{"hello":[]}')],
  ['is empty', response => response.end()],
  [
    'has more than 50 MB',
    response =>
      response.setHeader('Content-Type', 'application/json').end(Buffer.alloc(51 * 1024 * 1024, ' ')),
  ],
];

/** A test of the site by way of a line that can be broken, in all engines. */
function testOnFaultyLine(name: string, run: (stage: Stage, line: FaultyLine) => Promise<void>): void {
  testInEngines(
    name,
    async stage => {
      const line = await faultyLine(inject('site'));
      stage.excuse(meant);
      try {
        await run(stage, line);
      } finally {
        await line.close();
      }
    },
    engines,
  );
}

testOnFaultyLine(
  'A story whose file fails, is not the story or is too long leaves the page as text, and can be tried again',
  async ({ open }, line) => {
    line.breakAt(core, hangUp);
    const tab = await open(line.address);
    for (const [what, answer] of answers) {
      const before = line.broken();
      line.breakAt(core, answer);
      // A press tries again: each fault comes after the one before, as on a bad line.
      await tab.click('#failed-retry');
      await expect.poll(line.broken, { message: what }).toBeGreaterThan(before);
      const words = await tab.until(() => {
        const shown = document.querySelector('#failed-words');
        const isFailed = document.documentElement.dataset.app === 'failed';
        return isFailed && shown && shown.getBoundingClientRect().height > 0 && shown.textContent;
      });
      expect(words, what).toMatch(new RegExp(`^${said} \\S.*\\.$`));
      const events = await tab.evaluate(() => document.querySelectorAll('#chronology h3, main h3').length);
      expect(events, what).toBeGreaterThan(100);
    }
    line.mend();
    await tab.click('#failed-retry');
    await tab.until(() => document.documentElement.dataset.idle === 'true' && document.querySelector('.tl'));
    expect(await tab.evaluate(() => document.querySelector('#failed-words'))).toBeNull();
  },
);

testOnFaultyLine('A story that comes slowly is waited for, and read meanwhile', async ({ open }, line) => {
  let release = () => {};
  const released = new Promise<void>(done => {
    release = done;
  });
  line.breakAt(core, async (response, whole) => {
    const body = await whole();
    response.write(body.subarray(0, 9_000));
    // WebKit may ask twice, the second time at any moment: once released, nothing is held any more.
    await released;
    response.end(body.subarray(9_000));
  });
  // A page that waits for its story has not loaded, as the engines see it: it is left for by one that has.
  const tab = await open(`${line.address}404.html`);
  await tab.evaluate(() => void setTimeout(() => window.location.assign('./')));
  await tab.until(() => document.querySelectorAll('main h3, #chronology h3').length > 100);
  await expect.poll(line.broken).toBeGreaterThan(0);
  expect(await tab.evaluate(() => document.documentElement.dataset.app)).not.toBe('failed');
  line.mend();
  release();
  await tab.until(() => document.documentElement.dataset.idle === 'true' && document.querySelector('.tl'));
});

testOnFaultyLine(
  'A page whose line breaks after it has loaded opens events with their accounts and lists them',
  async ({ open }, line) => {
    const tab = await open(line.address);
    const late = ['search', 'opened', 'ChronologyView'];
    await tab.until(
      (late: readonly string[]) =>
        document.documentElement.dataset.idle === 'true' &&
        late.every(part =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${part}-`)),
        ) &&
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/detail-')),
      late,
    );
    line.breakAt(/./, hangUp);
    await tab.press('/');
    for (const letter of 'Xi Kim') await tab.press(letter);
    await tab.until(() => document.querySelector('[role="option"]'));
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('.rd-panel .rd-claim'));
    await tab.click('a[href*="view=chronology"]');
    await tab.until(() => document.querySelectorAll('main h3').length > 100);
  },
);

describe('In Chromium', () => {
  test('a story that does not come in time is given up and can be tried again', async ({ visit }) => {
    const page = await visit.blank();
    visit.excuse(meant);
    await page.clock.install();
    await page.route(core, () => new Promise(() => {}));
    await page.goto(inject('site'));
    await page.clock.runFor(21_000);
    await page.getByText('There was no answer within 20 seconds.').waitFor();
  });

  test('an event whose accounts do not come says so and gets them when they do', async ({ visit }) => {
    const page = await visit.blank();
    visit.excuse(meant);
    await page.route(detail, route => route.abort('connectionfailed'));
    await page.goto(new URL(`?event=${talks.id}`, inject('site')).href);
    const opened = panel(page, talks.title);
    const retry = opened.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await page.unroute(detail);
    await retry.click();
    await expect.poll(() => accounts(page).textContent()).toContain(talks.accounts[0]?.claim.slice(0, 20));
  });

  test('where storage and clipboard are denied the link is shown to be copied by hand', async ({ visit }) => {
    const page = await visit.blank();
    await page.addInitScript(() => {
      const deny = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: deny });
      Object.defineProperty(document, 'cookie', { get: deny, set: deny });
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: deny });
    });
    await page.goto(new URL(`?event=${talks.id}`, inject('site')).href);
    await idle(page);
    await panel(page, talks.title).waitFor();
    await page.getByRole('button', { name: 'Share and embed' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    const link = dialog.getByRole('textbox', { name: 'Link to this view' });
    expect(await link.inputValue()).toContain(`event=${talks.id}`);
    await dialog.getByRole('button', { name: 'Copy' }).first().click();
    await dialog.getByText('The browser does not allow it: the text is selected').waitFor();
    const chosen = link.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(await chosen).toBe(await link.inputValue());
  });
});
