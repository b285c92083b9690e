import { resolve } from 'node:path';
import {
  ColumnFault,
  type DateOrder,
  type Imported,
  ImportFault,
  type ImportOptions,
  importFile,
  type Remark,
  type TableField,
  tableFields,
} from '../importing/index.ts';
import { type CheckedProblem, checkOneFile, joinStory, type OneFileStory } from '../story/authoring.ts';
import { type Arguments, type Command, Failure, Misuse, textFlag } from './command.ts';
import { findFile } from './fetchFile.ts';
import { storyFolder } from './storyFolder.ts';
import { counted, plain, type Terminal } from './terminal.ts';
import { writeFolder, writeWholeFile } from './writing.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE|URL',
  summary: 'Makes a story of a TimelineJS file, a table or a calendar',
  details: [
    'Reads TimelineJS JSON (versions 3 and 2), the TimelineJS spreadsheet as CSV, any other CSV',
    'or TSV with a header, and iCalendar; which of them it is, is told by the content. Nothing',
    'is fetched but the file itself. What cannot be carried over is listed row by row.',
    '',
    `Columns of a table are recognised by their names or named with --column FIELD=NAME. Fields:`,
    `${tableFields.slice(0, 12).join(', ')},`,
    `${tableFields.slice(12).join(', ')}.`,
  ].join('\n'),
  names: [1, 1],
  options: {
    out: { type: 'string', value: 'DIR', help: 'the story’s folder, or one file if it ends in .json' },
    force: { type: 'boolean', help: 'replace what is there' },
    title: { type: 'string', value: 'TITLE', help: 'the story’s title' },
    language: { type: 'string', value: 'CODE', help: 'its language, such as en or ko' },
    encoding: { type: 'string', value: 'NAME', help: 'of the file, if not UTF-8 or UTF-16' },
    column: { type: 'string', value: 'FIELD=NAME', multiple: true, help: 'which column holds a field' },
    dates: { type: 'string', value: 'dmy|mdy', help: 'how to read 6/12/2018' },
    strict: { type: 'boolean', help: 'write nothing if a row would be left out' },
  },
  run: async (args, terminal) => {
    const [place = ''] = args.names;
    const options = optionsOf(args);
    const file = await findFile(place, terminal.cwd, terminal.signal);
    const imported = importOrFail(file, options);
    const leftOut = imported.remarks.filter(({ level }) => level === 'left-out').length;
    const isRefused = args.flags.strict === true && leftOut > 0;
    const problems = checkOneFile({ file: 'story.json', text: joinStory(imported.story) }).problems;
    const out = textFlag(args, 'out') ?? (imported.story.story as { readonly id: string }).id;
    if (!isRefused) await write(imported.story, resolve(terminal.cwd, out), args.flags.force === true);
    const report = { ok: !isRefused, out: isRefused ? null : out, leftOut, problems };
    if (args.flags.json) {
      const { format, events, remarks } = imported;
      terminal.out(JSON.stringify({ ...report, format, events, remarks }, null, 2));
    } else tell(imported, report, terminal);
    return isRefused ? 1 : 0;
  },
};

function optionsOf(args: Arguments): ImportOptions {
  const dates = textFlag(args, 'dates');
  if (dates !== null && dates !== 'dmy' && dates !== 'mdy') throw new Misuse('--dates takes dmy or mdy.');
  const language = textFlag(args, 'language');
  if (language !== null && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
    throw new Misuse('--language takes a code such as en, ko or zh-Hans.');
  }
  return {
    title: textFlag(args, 'title'),
    language,
    encoding: textFlag(args, 'encoding'),
    columns: columnsOf(args),
    dates: dates as DateOrder,
  };
}

function columnsOf({ flags }: Arguments): Partial<Record<TableField, string>> {
  const given = Array.isArray(flags.column) ? flags.column.map(String) : [];
  return Object.fromEntries(
    given.map(pair => {
      const [field = '', ...name] = pair.split('=');
      if (!tableFields.includes(field as TableField) || name.length === 0) {
        throw new Misuse(`--column takes FIELD=NAME, where FIELD is one of ${tableFields.join(', ')}.`);
      }
      return [field, name.join('=')];
    }),
  );
}

function importOrFail(
  { name, bytes }: { name: string; bytes: Uint8Array },
  options: ImportOptions,
): Imported {
  try {
    return importFile(name, bytes, options);
  } catch (fault) {
    if (fault instanceof ColumnFault) {
      throw new Failure(`${fault.message} Name it with --column ${fault.field}=NAME.`);
    }
    if (fault instanceof ImportFault) throw new Failure(fault.message);
    throw fault;
  }
}

async function write(story: OneFileStory, out: string, force: boolean): Promise<void> {
  if (out.endsWith('.json')) return writeWholeFile(out, joinStory(story), force);
  return writeFolder(out, storyFolder(story, out), force);
}

interface Report {
  readonly ok: boolean;
  readonly out: string | null;
  readonly leftOut: number;
  readonly problems: readonly CheckedProblem[];
}

function tell({ format, events, remarks }: Imported, report: Report, terminal: Terminal): void {
  for (const remark of remarks) terminal.out(remarkLine(remark, terminal));
  if (remarks.length > 0) terminal.out('');
  if (remarks.some(({ what }) => what.includes('can be read in two ways'))) {
    terminal.out('Say how such dates are to be read with --dates dmy or --dates mdy.\n');
  }
  const changed = new Set(remarks.filter(({ level }) => level === 'changed').map(({ row }) => row)).size;
  const sum = `${format}: ${counted(events, 'event')}, ${counted(report.leftOut, 'row')} left out, ${changed} changed`;
  if (report.out === null) {
    terminal.out(`${sum}. Nothing was written.`);
    return;
  }
  terminal.out(`${sum}. Written to ${report.out}.`);
  if (report.problems.length > 0) {
    const { length } = report.problems;
    const left = `${counted(length, 'warning')} ${length === 1 ? 'remains' : 'remain'} for you`;
    terminal.out(`${left}: npx demarche check ${report.out}`);
  }
}

function remarkLine({ level, row, title, what }: Remark, { style }: Terminal): string {
  const word = style(level === 'left-out' ? 'red' : level === 'changed' ? 'yellow' : 'dim', level);
  return `${word} ${style('bold', row)}${title ? ` “${plain(title)}”` : ''}: ${plain(what)}`;
}
