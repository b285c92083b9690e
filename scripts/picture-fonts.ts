import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf } from './cmap.ts';

/** The faces of a picture: the package's variable font, pinned to the weight that is used. */
const faces = [
  { family: 'source-sans-3', weight: 400 },
  { family: 'source-sans-3', weight: 650 },
  { family: 'source-sans-3', weight: 700 },
  { family: 'source-serif-4', weight: 600 },
] as const;
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;

export interface CutFonts {
  readonly files: readonly string[];
  /** Characters of the text that no face has. */
  readonly missing: readonly string[];
}

/**
 * Cuts the fonts of the pages to the glyphs of a text, as plain sfnt files in a folder, which are kept for the next
 * time. A rasteriser reads no woff2, and no font of the system may stand in: pictures are the same everywhere.
 */
export async function cutFonts(text: string, project: string, cache: string): Promise<CutFonts> {
  const characters = [...new Set(text.normalize('NFC'))].sort().join('');
  const name = createHash('sha256').update(characters).digest('hex').slice(0, 16);
  const folder = join(cache, `fonts-${name}`);
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  const found = new Set<string>();
  for (const { family, weight } of faces) {
    for (const script of scripts) {
      const source = join(
        project,
        `node_modules/@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`,
      );
      if (!existsSync(source)) continue;
      const file = join(folder, `${family}-${weight}-${script}.ttf`);
      if (!existsSync(file)) {
        const cut = await subsetFont(await readFile(source), characters, {
          targetFormat: 'sfnt',
          variationAxes: { wght: weight },
        });
        await writeFile(file, cut);
      }
      const has = charactersOf(await readFile(file));
      if (has.size === 0) continue;
      for (const character of has) found.add(character);
      files.push(file);
    }
  }
  const missing = [...characters].filter(character => character.trim() !== '' && !found.has(character));
  return { files, missing };
}
