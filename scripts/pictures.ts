import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { cutFonts } from './picture-fonts.ts';
import { pictureStyle } from './picture-style.ts';

/** Where pictures and cut fonts are kept from one build to the next; not in git. */
export function pictureCache(project: string): string {
  return join(project, 'node_modules', '.cache', 'demarche', 'pictures');
}

export interface Painter {
  /** Makes a PNG of 1200 × 630 px of a picture's SVG, or finds it made. */
  readonly paint: (svg: string) => Promise<Buffer>;
  /** Characters of the texts that no font has: a picture would show nothing in their place. */
  readonly missing: readonly string[];
}

/** @param svgs all pictures that will be asked for: the fonts are cut to their characters */
export async function painter(svgs: readonly string[], project: string): Promise<Painter> {
  const cache = pictureCache(project);
  const { files, missing } = await cutFonts(svgs.map(textOf).join(''), project, cache);
  const style = pictureStyle(project);
  const options = {
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Source Sans 3 ExtraLight' },
  };
  await mkdir(cache, { recursive: true });
  const paint = async (svg: string) => {
    const dressed = svg.replace(/(?<=<svg[^>]*>)/, `<style>${style}</style>`);
    const key = createHash('sha256').update(dressed).digest('hex').slice(0, 32);
    const file = join(cache, `${key}.png`);
    const known = await readFile(file).catch(() => null);
    if (known) return known;
    const png = (await renderAsync(dressed, options)).asPng();
    await writeFile(file, png);
    return png;
  };
  return { paint, missing };
}

/** The characters that an SVG shows, and those that stand for others in it. */
export function textOf(svg: string): string {
  return svg
    .replace(/<title>[^<]*<\/title>|<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, entity => entities[entity] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
};
