import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Command, Failure, Misuse, textFlag } from './command.ts';
import { editionFile, editionFiles, editionRecord } from './editions.ts';
import { checkOnDisk, readStory } from './storyFiles.ts';

export const freeze: Command = {
  name: 'freeze',
  usage: 'DIR',
  summary: 'Keeps the state of a story as an edition that can be cited',
  details: [
    'Copies the files of the story in DIR, with its translations, to DIR/editions/DAY/, and writes',
    'their SHA-256 into edition.json. Commit them: every build shows the edition at its own address,',
    'under which its text and sources never change. The program that shows them goes on.',
    '',
    'A story with errors is not frozen, and an edition is never written over.',
  ].join('\n'),
  names: [1, 1],
  options: { day: { type: 'string', value: 'DAY', help: 'the day of the edition, 2026-11-28; today' } },
  run: async (args, terminal) => {
    const folder = resolve(terminal.cwd, args.names[0] ?? '');
    const day = textFlag(args, 'day') ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new Misuse(`--day takes a day such as 2026-11-28, not "${day}".`);
    await refuseErrors(args.names[0] ?? '', terminal.cwd);
    const target = join(folder, 'editions', day);
    if (await stat(target).catch(() => null)) throw new Failure(`There is an edition of ${day} already.`);
    const files = await editionFiles(folder);
    const record = editionRecord(day, files);
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(target, name)), { recursive: true });
      await writeFile(join(target, name), bytes);
    }
    await writeFile(join(target, editionFile), `${JSON.stringify(record, null, 2)}\n`);
    const shown = relative(terminal.cwd, target).replaceAll('\\', '/');
    if (args.flags.json) terminal.out(JSON.stringify({ ok: true, folder: shown, ...record }, null, 2));
    else terminal.out(`${shown}: edition of ${day}, SHA-256 ${record.sha256}`);
    return 0;
  },
};

async function refuseErrors(path: string, cwd: string): Promise<void> {
  const story = await readStory(path, cwd);
  if (!('files' in story)) throw new Misuse('An edition is made of the folder of a story.');
  const { core, problems } = checkOnDisk(story);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (!core || errors > 0) {
    throw new Failure(`The story has ${errors} errors; see npx demarche check ${path}. Nothing was frozen.`);
  }
}
