import { existsSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { run } from './run.ts';

/** What a package of a system or a browser's own installer calls it, in order of preference. */
const knownPaths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

const firefoxPaths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/** A page must ask for nothing but the site, so what a browser asks for on its own behalf is switched off. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium or its like is: CHROMIUM_PATH, the system's, else the one that Playwright keeps; null where none is. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  const paths = [...(knownPaths[process.platform] ?? []), chromium.executablePath()];
  return paths.find(path => existsSync(path)) ?? null;
}

/** Finds Chromium, on Debian as root after installing it; where that fails the error says in a sentence what to do. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, where there is no browser.`);
  const installed = mayInstall() ? await installChromium() : null;
  if (installed) return installed;
  throw new Error(
    `The browser tests need Chromium, which was not found: install it with \`${installCommand()}\` or name it in CHROMIUM_PATH.`,
  );
}

/** Where Firefox is: FIREFOX_PATH, else the system's; null where there is none. */
export function findFirefox(): string | null {
  const { FIREFOX_PATH } = process.env;
  const paths = FIREFOX_PATH ? [FIREFOX_PATH] : (firefoxPaths[process.platform] ?? []);
  return paths.find(path => existsSync(path)) ?? null;
}

export function ensureFirefox(): string {
  const found = findFirefox();
  if (!found) throw new Error(missingEngine('Firefox', 'firefox-esr'));
  return found;
}

/** The programs by which a test runs WebKitGTK. */
export interface WebKitPlace {
  readonly driver: string;
  readonly browser: string;
  /** Xvfb */
  readonly screen: string;
}

/** Where WebKitGTK's driver, its small browser and a screen for it are; null where one of them is missing. */
export function findWebKit(): WebKitPlace | null {
  if (process.platform !== 'linux') return null;
  const first = (paths: readonly string[]) => paths.find(path => existsSync(path));
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const browser = first(webKitFolders().map(folder => `${folder}/MiniBrowser`));
  const screen = first(['/usr/bin/Xvfb']);
  return driver && browser && screen ? { driver, browser, screen } : null;
}

export function ensureWebKit(): WebKitPlace {
  const found = findWebKit();
  if (!found) throw new Error(missingEngine('WebKitGTK', 'webkit2gtk-driver xvfb'));
  return found;
}

/** Distributions keep it beside the library, and those in a folder named for the machine. */
function webKitFolders(): readonly string[] {
  const roots = ['/usr/lib', '/usr/libexec', ...machineFolders('/usr/lib')];
  return ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap(name =>
    roots.map(root => `${root}/${name}`),
  );
}

function machineFolders(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter(name => name.endsWith('-linux-gnu'))
    .map(name => `${root}/${name}`);
}

/** In a sentence what is missing, and what to do on a Debian. */
function missingEngine(name: string, packages: string): string {
  return `${name} was not found: install it with \`sudo apt-get install ${packages}\`.`;
}

function mayInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

async function installChromium(): Promise<string | null> {
  console.log('Chromium is missing; installing it with apt-get.');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    quiet,
  );
  return findChromium();
}

function installCommand(): string {
  return existsSync('/etc/debian_version')
    ? 'sudo apt-get install chromium'
    : 'npx playwright-core install chromium';
}
