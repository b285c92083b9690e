/** The characters for which a TrueType or OpenType font has a glyph, from the formats 4 and 12 of its `cmap` table. */
export function charactersOf(font: Buffer): ReadonlySet<string> {
  const characters = new Set<string>();
  const table = tableAt(font, 'cmap');
  if (table === null) return characters;
  const count = font.readUInt16BE(table + 2);
  for (let record = 0; record < count; record++) {
    const at = table + font.readUInt32BE(table + 4 + record * 8 + 4);
    const format = font.readUInt16BE(at);
    const ranges = format === 4 ? segments(font, at) : format === 12 ? groups(font, at) : [];
    for (const [first, last] of ranges) {
      for (let code = first; code <= last && code !== 0xffff; code++)
        characters.add(String.fromCodePoint(code));
    }
  }
  return characters;
}

function tableAt(font: Buffer, tag: string): number | null {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table++) {
    const at = 12 + table * 16;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  return null;
}

type Range = readonly [first: number, last: number];

function segments(font: Buffer, at: number): readonly Range[] {
  const doubled = font.readUInt16BE(at + 6);
  return Array.from({ length: doubled / 2 }, (_, segment): Range => {
    const end = font.readUInt16BE(at + 14 + segment * 2);
    return [font.readUInt16BE(at + 16 + doubled + segment * 2), end];
  });
}

function groups(font: Buffer, at: number): readonly Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, group): Range => {
    const start = at + 16 + group * 12;
    return [font.readUInt32BE(start), font.readUInt32BE(start + 4)];
  });
}
