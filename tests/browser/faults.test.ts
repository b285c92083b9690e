import { describe, expect, inject } from 'vitest';
import { engines, type Stage, testInEngines } from './engines/index.ts';
import { type Answer, type FaultyLine, faultyLine, hangUp } from './faultyLine.ts';
import { accounts, panel } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test, type Visit } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');
const core = /\/data\/core-[^/]*\.json$/;
const detail = /\/data\/detail-[^/]*\.json$/;
const said = 'The timeline did not load.';

/** What a browser says of a connection that is down; faults of the program still count. */
const meant = /^(console: Failed to load|no answer|\d+:)/;

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
  const tab = await open(`${line.address}licences.txt`);
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

testInEngines(
  'A storm of sizes in a frame ends in the size that comes last, with the open mark in view',
  async ({ engine, open, excuse }) => {
    // That page has no icon.
    excuse(meant);
    // A page without a policy that lies with the site: a frame of it is as large as it is told to be.
    const tab = await open(`${inject('bareSite')}licences.txt`);
    await tab.evaluate((event: string) => {
      document.body.innerHTML = '';
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.width = '900';
      frame.height = '700';
      frame.src = `./?event=${event}`;
    }, talks.id);
    const frame = tab.frame('iframe');
    const picture = () => frame.evaluate(inView);
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.dataset.idle).catch(() => null))
      .toBe('true');
    await frame.until(() => document.querySelector('.rd-panel .rd-claim'));
    const before = await picture();
    const widths = engine === 'WebKit' ? [320, 1280, 640] : [320, 1900, 640, 375, 1280, 280, 768];
    await tab.evaluate((widths: readonly number[]) => {
      const frame = document.querySelector('iframe')!;
      const sizes = widths.flatMap(width => [200, 1200, 480].map(height => [width, height] as const));
      const storm = [...sizes, [900, 700] as const];
      const blow = () => {
        const [width, height] = storm.shift() ?? [];
        if (width === undefined) {
          document.title = 'over';
          return;
        }
        frame.width = String(width);
        frame.height = String(height);
        requestAnimationFrame(blow);
      };
      blow();
    }, widths);
    await expect.poll(() => tab.evaluate(() => document.title), { timeout: 60_000 }).toBe('over');
    await expect.poll(picture).toBe(before);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(
      1,
    );
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

  test('a storm of sizes of the window ends in the page that its last size asks for', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}`);
    const picture = () =>
      page.evaluate(() => document.querySelector('.tl')?.innerHTML.replace(/[-\w]*_r_\w+_/g, ''));
    const before = await picture();
    const sizes = [320, 1900, 640, 375, 1280, 280, 768].flatMap(width =>
      [200, 1200, 480].map(height => ({ width, height })),
    );
    for (const size of [...sizes, ...sizes, { width: 1440, height: 900 }]) await page.setViewportSize(size);
    await idle(page);
    await expect.poll(picture).toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  });

  test('a page that was hidden for a night goes on where it was', async ({ visit }) => {
    const page = await visit.blank();
    await page.clock.install();
    await page.goto(new URL(`?event=${talks.id}`, inject('site')).href);
    await idle(page);
    const count = page.locator('.app-count');
    const [address, before] = [page.url(), await count.textContent()];
    await setHidden(page, true);
    await page.clock.fastForward('09:00:00');
    await setHidden(page, false);
    expect([page.url(), await count.textContent()]).toEqual([address, before]);
    await panel(page, talks.title).waitFor();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => count.textContent()).not.toBe(before);
    await panel(page, talks.title).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => panel(page, talks.title).isVisible()).toBe(false);
  });

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

function setHidden(page: BrowserPage, hidden: boolean): Promise<void> {
  return page.evaluate(to => {
    const state = to ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    Object.defineProperty(document, 'hidden', { value: to, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** Runs in the page: the size of the chart, CSS px, and whether the open mark is in view. */
function inView(): string {
  const chart = document.querySelector('.tl');
  const view = chart?.getBoundingClientRect();
  if (!chart || !view || document.documentElement.dataset.idle !== 'true') return 'not at rest';
  const isIn = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return left >= view.left && right <= view.right;
  };
  const ring = [...chart.querySelectorAll('.tl-ring-selected')].some(isIn);
  return `${Math.round(view.width)} × ${Math.round(view.height)}, the open mark is ${ring ? '' : 'not '}in view`;
}
