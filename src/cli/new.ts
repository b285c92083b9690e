import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { idOf } from '../importing/index.ts';
import { type OneFileStory, type StoryPart, storyParts } from '../story/authoring.ts';
import { limits } from '../story/index.ts';
import { type Command, Misuse } from './command.ts';
import { storyFolder } from './storyFolder.ts';
import { writeFolder } from './writing.ts';

export const newCommand: Command = {
  name: 'new',
  usage: 'NAME',
  summary: 'Writes a small, complete example story to start from',
  details: [
    'NAME is the title of the story; the folder is named after it. The example has one of',
    'everything: a meeting of several days, sources that differ on a day, a position, a link,',
    'and something that was expected and did not come. docs/authoring.md walks through it.',
  ].join('\n'),
  names: [1, 1],
  options: {
    out: { type: 'string', value: 'DIR', help: 'the folder to write' },
    force: { type: 'boolean', help: 'replace what is there' },
  },
  run: async (args, terminal) => {
    const title = (args.names[0] ?? '').trim();
    if (title === '' || title.length > limits.title)
      throw new Misuse('NAME is a title of 1 to 300 characters.');
    const out = typeof args.flags.out === 'string' ? args.flags.out : idOf(title);
    const story = await example(title);
    const folder = resolve(terminal.cwd, out);
    await writeFolder(folder, storyFolder(story, folder), args.flags.force === true);
    if (args.flags.json) terminal.out(JSON.stringify({ ok: true, out, title }, null, 2));
    else {
      terminal.out(`${out} holds a story of six events. See it, and change it while you look:`);
      terminal.out(`  npx demarche serve ${out}`);
    }
    return 0;
  },
};

/** The example under another title. */
export async function example(title: string): Promise<OneFileStory> {
  const files = storyParts.map(async part => {
    const text = await readFile(join(import.meta.dirname, 'example', `${part}.json`), 'utf8');
    return [part, JSON.parse(text) as Record<string, unknown>] as const;
  });
  const story = Object.fromEntries(await Promise.all(files)) as Record<StoryPart, Record<string, unknown>>;
  return { ...story, story: { ...story.story, id: idOf(title), title } };
}
