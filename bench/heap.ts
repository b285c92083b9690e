import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../scripts/browsers.ts';
import { buildSite } from '../scripts/run.ts';
import { serveSite } from '../scripts/server.ts';

/*
 * npm run bench:heap [-- rounds]
 * Opens and closes events, zooms and filters over and over, a thousand times if not told otherwise, and says how much
 * the heap has grown since a fifth of the rounds, each time after a forced collection. Fails where that is 5% or more.
 */

const rounds = Number(process.argv[2] ?? 1_000);
/** The rounds after which the heap is measured: what is loaded and remembered once is so by the first of them. */
const first = Math.round(rounds / 5);
const measured = [1, 2, 3, 4, 5].map(times => times * first);
const most = 0.05;

const folder = await mkdtemp(join(tmpdir(), 'demarche-heap-'));
if ((await buildSite(folder, {}, ['--logLevel', 'error'])) !== 0) process.exit(1);
const site = await serveSite(folder);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
const client = await page.context().newCDPSession(page);
/* The transpiler names the functions of what runs in the page by a function that the page lacks. */
await page.addInitScript('globalThis.__name = named => named');
await page.goto(site.address);
await page.locator('html[data-idle="true"]').waitFor({ state: 'attached' });

const heaps = new Map<number, number>();
for (let round = 1; round <= 5 * first; round++) {
  await page.evaluate(playRound, round);
  if (!measured.includes(round)) continue;
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  heaps.set(round, usedSize);
  const nodes = await client.send('Memory.getDOMCounters');
  console.log(
    `round ${round}: ${(usedSize / 1e6).toFixed(2)} MB, ${nodes.nodes} nodes, ${nodes.jsEventListeners} listeners`,
  );
}
await browser.close();
await site.close();
await rm(folder, { recursive: true });

const growth = (heaps.get(5 * first) ?? 0) / (heaps.get(first) ?? 1) - 1;
console.log(`growth from round ${first} to ${5 * first}: ${(growth * 100).toFixed(1)}%`);
process.exitCode = growth < most ? 0 : 1;

/** One round, by the page's own marks and buttons. Runs in the page; nothing of it but `round` is from outside. */
async function playRound(round: number): Promise<void> {
  const settled = async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(done => requestAnimationFrame(done));
  };
  /** A round that finds nothing to press would prove nothing. */
  const press = async (selector: string, at = 0) => {
    const found = document.querySelectorAll<HTMLElement | SVGElement>(selector);
    const pressed = found[at % Math.max(1, found.length)];
    if (!pressed) throw new Error(`round ${round}: nothing there is ${selector}`);
    pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await settled();
  };
  await press('[aria-label="Events in order of time"] a', round);
  await press('.rd-panel [aria-label="Close"]');
  await press(`[aria-label="Zoom ${round % 4 < 2 ? 'in' : 'out'}"]`);
  await press('[data-kind]', round);
  await press('[data-kind]', round);
}
