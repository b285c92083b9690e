import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { type Tab, testInEngines } from './engines/index.ts';
import { timeline } from './reader.ts';
import { eventOf } from './story.ts';
import { test } from './visit.ts';

const talks = eventOf('2019-01-08-xi-kim-talks');

async function saved(page: Page, type: 'PNG' | 'SVG'): Promise<{ name: string; file: Buffer }> {
  await page.getByRole('button', { name: 'Share and embed' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save as ${type}` }).click();
  const download = await coming;
  await page.getByText('Saved.').waitFor();
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

interface Filed {
  readonly name: string;
  /** Of an SVG. */
  readonly text: string;
  /** Of a PNG, in its own pixels. */
  readonly width: number;
  readonly corner: readonly number[];
  readonly colours: number;
}

/** What the page would have the browser save is looked at in the page itself: not every driver tells of downloads. */
async function keepFiles(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const made = new Map<string, Blob>();
    const addressFor = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      const address = addressFor(file);
      made.set(address, file);
      return address;
    };
    const describe = async (name: string, file: Blob) => {
      if (name.endsWith('.svg')) return { name, text: await file.text(), width: 0, corner: [], colours: 0 };
      const image = await createImageBitmap(file);
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      return { name, text: '', width: image.width, corner: [...pixels.slice(0, 3)], colours: colours.size };
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const file = made.get(this.href);
      if (file)
        void describe(this.download, file).then(filed => {
          document.documentElement.dataset.filed = JSON.stringify(filed);
        });
    };
  });
}

/** The file that the button of its kind makes. */
async function filed(tab: Tab, type: 'svg' | 'png'): Promise<Filed> {
  await tab.click(`.app-sharing-save button:nth-of-type(${type === 'png' ? 1 : 2})`);
  const text = await tab.until(type => {
    const { filed } = document.documentElement.dataset;
    return filed && JSON.parse(filed).name.endsWith(type) ? filed : null;
  }, type);
  return JSON.parse(text) as Filed;
}

describe('The view as a picture', () => {
  test('is an SVG that needs nothing else, with title, day, source and its own fonts', async ({ visit }) => {
    const page = await visit.open('/?as-of=2019-01-10&issues=summits,nuclear');
    const labels = await timeline(page).locator('.tl-plot .tl-label').allTextContents();
    const { name, file } = await saved(page, 'SVG');
    expect(name).toBe('korea-talks.svg');
    // On a page of its own, as a program would open it: this page's rules let no style sheet in.
    const seen = await (await visit.blank()).evaluate(text => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const texts = [...root.querySelectorAll('text')].map(element => element.textContent);
      const outside = [...root.querySelectorAll('[href], image, foreignObject, script, a')].length;
      return { name: root.localName, texts, outside, style: root.querySelector('style')?.textContent ?? '' };
    }, file.toString('utf8'));
    expect(seen.name).toBe('svg');
    expect(seen.outside).toBe(0);
    expect(seen.texts).toContain('The Korean-peninsula talks');
    expect(seen.texts).toContain('As of 10 January 2019');
    expect(seen.texts.some(text => text?.includes('As known on 10 January 2019'))).toBe(true);
    expect(seen.texts.some(text => /^Source: .*as-of=2019-01-10/.test(text ?? ''))).toBe(true);
    for (const label of labels) expect(seen.texts.join(' ')).toContain(label);
    expect(seen.style).toMatch(/^@font-face\{font-family:"Source S/);
    expect(seen.style.match(/url\((?!data:)/g)).toBeNull();
  });

  test('is a PNG of two pixels for each of the screen’s, in the colours of the page', async ({ visit }) => {
    const page = await visit.open(`/?event=${talks.id}&theme=dark`);
    const box = await timeline(page).boundingBox();
    const { name, file } = await saved(page, 'PNG');
    expect(name).toBe(`${talks.id}.png`);
    const seen = await page.evaluate(async base64 => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      return { width: image.width, colours: colours.size, corner: [...pixels.slice(0, 3)] };
    }, file.toString('base64'));
    expect(seen.width).toBe(Math.round(box?.width ?? 0) * 2);
    expect(seen.corner).toEqual([0x14, 0x17, 0x1b]);
    expect(seen.colours).toBeGreaterThan(50);
  });

  testInEngines(
    'comes out of the other engines too, with its fonts, and as large and dark as the page',
    async ({ open }) => {
      const tab = await open(`${inject('site')}?as-of=2019-01-10&theme=dark`);
      await tab.until(
        () => document.querySelector('html[data-idle="true"]:not(:has(.app-waiting))') !== null,
      );
      await keepFiles(tab);
      await tab.click('.app-iconbutton[aria-label="Share and embed"]');
      await tab.until(() => document.querySelector('.app-sharing-save button'));
      const width = await tab.evaluate(
        () => document.querySelector('.app-main > .tl')?.getBoundingClientRect().width,
      );

      const svg = await filed(tab, 'svg');
      expect(svg.name).toBe('korea-talks.svg');
      expect(svg.text).toMatch(/^<svg [^>]*>/);
      expect(svg.text).toContain('As of 10 January 2019');
      expect(svg.text).toContain('@font-face{font-family:"Source S');
      expect(svg.text.match(/url\((?!data:|["']?#|&quot;#)/g)).toBeNull();

      const png = await filed(tab, 'png');
      expect(png.name).toBe('korea-talks.png');
      expect(png.width).toBe(Math.round(width ?? 0) * 2);
      expect(png.corner).toEqual([0x14, 0x17, 0x1b]);
      expect(png.colours).toBeGreaterThan(50);
    },
    ['Firefox', 'WebKit'],
  );

  test('is offered where there is a timeline', async ({ visit }) => {
    const page = await visit.open('/?view=chronology');
    await page.getByRole('button', { name: 'Share and embed' }).click();
    await page.getByRole('heading', { name: 'Share and embed' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save as PNG' }).count()).toBe(0);
  });
});
