import { findFirefox, findWebKit } from '../../../scripts/browsers.ts';
import { keep, test as plain, type Visit } from '../visit.ts';
import { chromiumDriver } from './chromium.ts';
import { launchFirefox, openFirefox } from './firefox.ts';
import { type Driver, type Tab, tabOf } from './tab.ts';
import { launchWebKit, openWebKit, type WebKit } from './webkit.ts';

export type { Page, Tab } from './tab.ts';

export const engines = ['Chromium', 'Firefox', 'WebKit'] as const;
export type Engine = (typeof engines)[number];

/** The other engines have no more than a processor to draw with. */
const timeout = 90_000;

const usual = { width: 1280, height: 900 };

/** Why an engine's tests are skipped here, with what to do; null where they run. On a CI nothing is skipped. */
const missing: Readonly<Record<Engine, string | null>> = {
  Chromium: null,
  Firefox: findFirefox() ? null : 'sudo apt-get install firefox-esr',
  WebKit: findWebKit() ? null : 'sudo apt-get install webkit2gtk-driver xvfb',
};

/** Browsers start when the first test wants them. */
const test = plain
  .extend('others', { scope: 'worker' }, { firefox: launchFirefox, webkit: launchWebKit })
  .extend('firefox', { scope: 'worker' }, async ({ others }, { onCleanup }) => {
    const browser = await others.firefox();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('webkit', { scope: 'worker' }, async ({ others }, { onCleanup }): Promise<WebKit> => {
    const webkit = await others.webkit();
    onCleanup(webkit.close);
    return webkit;
  });

export interface Stage {
  readonly engine: Engine;
  /** A new tab of 1280 × 900 px or, in WebKit, about that, at an address. */
  readonly open: (address: string) => Promise<Tab>;
  /** Faults that the test brings about; only Chromium's are heard. */
  readonly excuse: Visit['excuse'];
}

/**
 * A test that runs in all engines, or in those named. One that is not installed is skipped, and its test's name says
 * what to install; where CI is true it fails instead. `timeoutMs` is for one that asks more of a page than others, `size`
 * for one of a page that is not as large as usual, CSS px.
 */
export function testInEngines(
  name: string,
  run: (stage: Stage) => Promise<void>,
  where: readonly Engine[] = engines,
  timeoutMs = timeout,
  size = usual,
): void {
  for (const engine of where) {
    const left = process.env.CI === 'true' ? null : missing[engine];
    const title = `${name} (${engine}${left ? `, which is not here: ${left}` : ''})`;
    const body = async (driver: () => Promise<Driver>, excuse: Visit['excuse'] = () => {}) => {
      const tabs: Tab[] = [];
      const open = async (address: string) => {
        const tab = tabOf(await driver());
        tabs.push(tab);
        await tab.goto(address);
        return tab;
      };
      try {
        await run({ engine, open, excuse });
      } catch (fault) {
        for (const [index, tab] of tabs.entries()) await keep(`${title}-${index}`, tab.picture());
        throw fault;
      } finally {
        for (const tab of tabs) await tab.close();
      }
    };
    if (engine === 'Chromium')
      test(title, { timeout: timeoutMs }, ({ visit }) =>
        body(async () => chromiumDriver(await visit.blank({ viewport: size })), visit.excuse),
      );
    else if (engine === 'Firefox')
      test.skipIf(left)(title, { timeout: timeoutMs }, ({ firefox }) =>
        body(() => openFirefox(firefox, size)),
      );
    else
      test.skipIf(left)(title, { timeout: timeoutMs }, ({ webkit }) => body(() => openWebKit(webkit, size)));
  }
}
