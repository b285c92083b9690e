import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutFonts } from '../../scripts/picture-fonts.ts';
import { pictureStyle } from '../../scripts/picture-style.ts';
import { painter, textOf } from '../../scripts/pictures.ts';
import { buildStories, dataRoots } from '../../scripts/stories.ts';
import { pictureSvg } from '../../src/pages/prerender.tsx';
import { prepared } from '../pages/site.ts';

const project = join(import.meta.dirname, '../..');
let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'demarche-fonts-'));
});

afterAll(() => rm(cache, { recursive: true }));

describe('The pictures of link previews', () => {
  it('have a glyph for every character of every shipped story', async () => {
    const texts = buildStories(dataRoots(project), project).flatMap(({ core }) => [
      core?.title ?? '',
      ...(core?.lanes ?? []).flatMap(({ name, short, code }) => [name, short, code]),
      ...(core?.events ?? []).flatMap(({ title, label }) => [title, label]),
    ]);
    const { missing } = await cutFonts(`${texts.join('')} 0123456789,·–…+Démarche`, project, cache);
    expect(missing).toEqual([]);
  });

  it('tell of a character that no font has', async () => {
    expect((await cutFonts('Kim 김', project, cache)).missing).toEqual(['김']);
  });

  it('are PNGs of 1200 × 630 px that are not empty', async () => {
    const svg = pictureSvg(prepared, 0);
    const { paint, missing } = await painter([svg], project);
    const png = await paint(svg);
    expect(missing).toEqual([]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.byteLength).toBeGreaterThan(10_000);
  });

  it('show the title, the date and the number of sources', () => {
    const { title, coverage } = prepared.story.core.events[0]!;
    const text = textOf(pictureSvg(prepared, 0));
    expect(text.replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
    expect(text).toContain(coverage.sources === 1 ? '1 source' : `${coverage.sources} sources`);
  });

  it('are drawn in plain colours, without what only a browser knows', () => {
    expect(pictureStyle(project)).not.toMatch(/var\(|rem|color-mix|@media/);
    expect(pictureStyle(project)).toMatch(/\.tl-actor-1 \.tl-shape[^{]*\{fill: #[0-9a-f]{6}/);
  });
});
