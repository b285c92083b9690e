import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/browsers.ts';

/** How each engine is started; a test asks for one by name. */
export const engines = {
  chromium: async () => chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] }),
} as const satisfies Readonly<Record<string, () => Promise<Browser>>>;

export type Engine = keyof typeof engines;
