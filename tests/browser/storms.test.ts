import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { meant } from './faultyLine.ts';
import { panel } from './reader.ts';
import { eventOf } from './story.ts';
import { idle, test, type Visit } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');

testInEngines(
  'A storm of sizes in a frame ends in the size that comes last, with the open mark in view',
  async ({ engine, open, excuse }) => {
    // That page has no icon.
    excuse(meant);
    // A page without a policy that lies with the site: a frame of it is as large as it is told to be.
    const tab = await open(`${inject('bareSite')}404.html`);
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
});

type BrowserPage = Awaited<ReturnType<Visit['blank']>>;

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
