import { type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '../scripts/browsers.ts';

/** What is measured of one page with one number of events. Times in ms. */
export interface Measures {
  /** From the start of the navigation to the frame after the first chart. */
  readonly first: number;
  /** All that the main thread did during the input. */
  readonly mainThread: number;
  /** The same for scripts alone, by frame that was shown. */
  readonly scriptPerFrame: number;
  readonly frameMedian: number;
  readonly frameP95: number;
  readonly elements: number;
  /** Bytes after a forced collection, array buffers included. */
  readonly heap: number;
  /** Bytes of scripts, styles and fonts over the wire, gzip or Brotli as the server sends them. */
  readonly shipped: number;
}

/** Why there are no measures: what the page threw, or that it took longer than a minute. */
export interface Failure {
  readonly failed: string;
}

export const size = { width: 1280, height: 720 };
const limitMs = 60_000;
/** Notes when a page says that it is ready, and the length of each frame once `watch` is called. */
const beforehand = `
  Object.defineProperty(globalThis, '__ready', { set() { globalThis.readyAt = performance.now(); } });
  globalThis.watch = () => {
    const frames = (globalThis.frames = []);
    let last = performance.now();
    requestAnimationFrame(function count(now) {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(count);
    });
  };`;
const wheelSteps = 60;
const dragSteps = 30;

/**
 * Opens a page in a fresh browser, waits for its first chart, then turns the wheel 60 steps (half in, half out) and
 * drags 30 steps in its middle, one step a frame.
 * @param wheelKey what must be held for the wheel to zoom
 */
export async function measure(
  executablePath: string,
  address: string,
  wheelKey: 'Control' | null,
  picture: string,
): Promise<Measures | Failure> {
  const server = await chromium.launchServer({ executablePath, args: [...chromiumFlags] });
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.addInitScript(beforehand);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  try {
    const session = await context.newCDPSession(page);
    const shipped = await countBytes(session);
    await session.send('Performance.enable');
    await within(page.goto(address, { timeout: limitMs }));
    await within(page.waitForFunction('globalThis.readyAt', null, { timeout: limitMs }));
    const first = await page.evaluate<number>('globalThis.readyAt');
    await page.screenshot({ path: picture, timeout: limitMs });
    const input = await within(giveInput(page, session, wheelKey));
    const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
    return { first, ...input, elements, heap: await heapOf(session), shipped: shipped() };
  } catch (error) {
    const why = error instanceof TookTooLong ? 'took more than 60 s' : (faults[0] ?? String(error));
    return { failed: why.split('\n')[0]!.slice(0, 90) };
  } finally {
    /* A page that hangs does not close; what is left of it would slow the next one. */
    await server.kill();
  }
}

class TookTooLong extends Error {}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TookTooLong()), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function giveInput(page: Page, session: CDPSession, wheelKey: 'Control' | null) {
  const [x, y] = [size.width / 2, size.height / 2];
  await page.mouse.move(x, y);
  await page.evaluate('watch()');
  const before = await timesOf(session);
  if (wheelKey) await page.keyboard.down(wheelKey);
  for (let step = 0; step < wheelSteps; step++) {
    await page.mouse.wheel(0, step < wheelSteps / 2 ? -100 : 100);
    await nextFrame(page);
  }
  if (wheelKey) await page.keyboard.up(wheelKey);
  await page.mouse.down();
  for (let step = 1; step <= dragSteps; step++) {
    await page.mouse.move(x - step * 10, y);
    await nextFrame(page);
  }
  await page.mouse.up();
  await nextFrame(page);
  const after = await timesOf(session);
  const frames = await page.evaluate<number[]>('globalThis.frames');
  const sorted = frames.slice(1).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    mainThread: after.task - before.task,
    scriptPerFrame: (after.script - before.script) / sorted.length,
    frameMedian: at(0.5),
    frameP95: at(0.95),
  };
}

function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate('new Promise(done => requestAnimationFrame(done))');
}

async function timesOf(session: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string) => 1_000 * (metrics.find(metric => metric.name === name)?.value ?? 0);
  return { task: ms('TaskDuration'), script: ms('ScriptDuration') };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Counts what comes over the wire, the page's own HTML left out. */
async function countBytes(session: CDPSession): Promise<() => number> {
  let sum = 0;
  const pages = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Document') pages.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pages.has(requestId)) sum += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => sum;
}
