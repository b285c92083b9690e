import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/browsers.ts';
import { pointingDriver } from './pointing.ts';
import type { Driver } from './tab.ts';

/** Firefox without a window, spoken to by WebDriver BiDi. */
export async function launchFirefox(): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    extraPrefsFirefox: {
      /* A page must ask for nothing but the site. */
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
}

/** A new tab in a context of its own, which closes with it. */
export async function openFirefox(
  browser: Browser,
  size: { readonly width: number; readonly height: number },
): Promise<Driver> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  return { ...firefoxDriver(page), close: () => context.close() };
}

function firefoxDriver(page: Page): Driver {
  const driver = pointingDriver(page, {
    press: key => page.keyboard.press(key as KeyInput),
    wheel: by => page.mouse.wheel({ deltaX: by.x, deltaY: by.y }),
    opened: async () => {
      const pages = await page.browserContext().pages();
      return pages.filter(other => other !== page).map(firefoxDriver);
    },
  });
  /* The page's own way: Puppeteer waits in vain for a page that comes from the cache of those left. */
  return { ...driver, back: async () => void (await driver.evaluate([], '() => history.back()', null)) };
}
