import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './browsers.ts';
import { buildSite, project } from './run.ts';
import { serveSite } from './server.ts';

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly options: BrowserContextOptions;
}

const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const column = { viewport: { width: 1200, height: 680 }, reducedMotion: 'reduce' } as const;
const talks = '?event=2019-01-08-xi-kim-talks';

/** The pictures of docs/, which its pages and the README show. */
const pictures: readonly Picture[] = [
  { name: 'reader-light', address: `${talks}&theme=light`, options: wide },
  { name: 'reader-dark', address: `${talks}&theme=dark`, options: wide },
  { name: 'as-of', address: '?as-of=2019-01-10&theme=light', options: column },
  { name: 'two-days', address: '?as-of=2019-01-10&since=2018-12-20&theme=light', options: column },
  { name: 'phone', address: '?from=2018-12-24&to=2019-02-12&theme=light', options: phone },
];

const folder = await mkdtemp(join(tmpdir(), 'demarche-pictures-'));
if ((await buildSite(folder, {}, ['--logLevel', 'error'])) !== 0) process.exit(1);
const site = await serveSite(folder);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
for (const { name, address, options } of pictures) {
  const tab = await browser.newPage(options);
  await tab.goto(site.address + address);
  await tab.locator('html[data-idle="true"]').waitFor({ state: 'attached' });
  await tab.screenshot({ path: join(project, 'docs', `${name}.png`) });
  console.log(`docs/${name}.png`);
  await tab.close();
}
await browser.close();
await site.close();
await rm(folder, { recursive: true });
