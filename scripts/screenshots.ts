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
const talks = '?event=2019-01-08-xi-kim-talks';

/** The pictures of docs/ that the README shows. */
const pictures: readonly Picture[] = [
  { name: 'reader-light', address: `${talks}&theme=light`, options: wide },
  { name: 'reader-dark', address: `${talks}&theme=dark`, options: wide },
  { name: 'phone', address: '?theme=light', options: phone },
];

const folder = await mkdtemp(join(tmpdir(), 'demarche-pictures-'));
if ((await buildSite(folder, {}, ['--logLevel', 'error'])) !== 0) process.exit(1);
const site = await serveSite(folder);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
for (const { name, address, options } of pictures) {
  const page = await browser.newPage(options);
  await page.goto(site.address + address);
  await page.locator('html[data-idle="true"]').waitFor({ state: 'attached' });
  await page.screenshot({ path: join(project, 'docs', `${name}.png`) });
  console.log(`docs/${name}.png`);
  await page.close();
}
await browser.close();
await site.close();
await rm(folder, { recursive: true });
