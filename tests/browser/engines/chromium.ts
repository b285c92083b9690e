import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../../scripts/browsers.ts';
import { pointingDriver } from './pointing.ts';
import type { Driver } from './tab.ts';

/** @param flags what it is started with beside the usual */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags, ...flags] });
}

export function chromiumDriver(page: Page): Driver {
  return pointingDriver(page, {
    press: key => page.keyboard.press(key),
    wheel: by => page.mouse.wheel(by.x, by.y),
    opened: async () => {
      const pages = page.context().pages();
      return pages.filter(other => other !== page).map(chromiumDriver);
    },
  });
}
