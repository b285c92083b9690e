import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Painter, painter } from './pictures.ts';

/** As many are painted at once as most machines have cores to spare. */
const atOnce = 4;

/** Paints all pictures into the built site. @returns what has to be told */
export async function writePictures(
  svgs: ReadonlyMap<string, string>,
  project: string,
  dir: string,
): Promise<readonly string[]> {
  if (svgs.size === 0) return [];
  const { paint, missing } = await painter([...svgs.values()], project);
  const waiting = [...svgs];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, svg] = next;
      const file = join(dir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await paint(svg));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return missing.length > 0 ? [`the pictures' fonts have no glyph for ${missing.join(' ')}`] : [];
}

/** Beside the built site, for a server that paints when it is asked: the build need not wait for it. */
const laterFile = 'pictures-later.json';

export async function keepForLater(svgs: ReadonlyMap<string, string>, dir: string): Promise<void> {
  await writeFile(join(dir, laterFile), JSON.stringify([...svgs]));
}

/** Paints a picture of a site that was built without them, when it is first asked for. */
export async function pictureMaker(
  dir: string,
  project: string,
): Promise<(path: string) => Promise<Buffer | null>> {
  const text = await readFile(join(dir, laterFile), 'utf8').catch(() => '[]');
  await rm(join(dir, laterFile), { force: true });
  const svgs = new Map<string, string>(JSON.parse(text));
  let painting: Promise<Painter> | null = null;
  return async path => {
    const svg = svgs.get(path);
    if (svg === undefined) return null;
    painting ??= painter([...svgs.values()], project);
    return (await painting).paint(svg);
  };
}
