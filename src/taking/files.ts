import type { StoryCore, StoryDetail } from '../story/index.ts';
import { storyCalendar } from './calendar.ts';
import { accountsCsv, eventsCsv, sourcesCsv } from './tables.ts';
import { storyText } from './wholeStory.ts';

export const dataFiles = ['story', 'events', 'accounts', 'sources', 'calendar'] as const;
export type DataFile = (typeof dataFiles)[number];

interface FileKind {
  /** The file's name, after the story's id. */
  readonly name: string;
  readonly mediaType: string;
}

export const dataFileKinds: Readonly<Record<DataFile, FileKind>> = {
  story: { name: 'story.json', mediaType: 'application/json' },
  events: { name: 'events.csv', mediaType: 'text/csv;charset=utf-8' },
  accounts: { name: 'accounts.csv', mediaType: 'text/csv;charset=utf-8' },
  sources: { name: 'sources.csv', mediaType: 'text/csv;charset=utf-8' },
  calendar: { name: 'events.ics', mediaType: 'text/calendar;charset=utf-8' },
};

/** The text of one of the files in which a story, or a part of it, is taken along. */
export function dataFile(
  file: DataFile,
  { core, detail }: { readonly core: StoryCore; readonly detail: StoryDetail },
  addressOf: (event: string) => string | null,
): string {
  if (file === 'story') return storyText(core, detail);
  if (file === 'events') return eventsCsv(core, detail);
  if (file === 'accounts') return accountsCsv(core, detail);
  if (file === 'sources') return sourcesCsv(detail);
  return storyCalendar(core, detail, addressOf);
}
