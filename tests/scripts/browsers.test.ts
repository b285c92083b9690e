import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureChromium, ensureFirefox, findChromium, findFirefox } from '../../scripts/browsers.ts';

afterEach(() => vi.unstubAllEnvs());

describe('The browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it('is missed in one sentence where CHROMIUM_PATH names nothing', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(findChromium()).toBeNull();
    await expect(ensureChromium()).rejects.toThrow(
      'CHROMIUM_PATH names /nowhere/chromium, where there is no browser.',
    );
  });
});

describe('Firefox', () => {
  it('is the one that FIREFOX_PATH names', () => {
    vi.stubEnv('FIREFOX_PATH', process.execPath);
    expect(ensureFirefox()).toBe(process.execPath);
  });

  it('is missed in one sentence that names the package', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(findFirefox()).toBeNull();
    expect(() => ensureFirefox()).toThrow(
      'Firefox was not found: install it with `sudo apt-get install firefox-esr`.',
    );
  });
});
