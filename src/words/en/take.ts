import { counter } from '../speaking.ts';

const { counted, number } = counter('en');

export const take = {
  parts: { cite: 'Cite', list: 'Reading list', data: 'Data' },
  head: 'Take along',
  partsName: 'Parts of this dialog',
  style: 'Style',
  asOne: 'As one bibliography',
  takeIt: 'Take it along',
  allAsOne: (count: number) => `All ${number(count)} as one bibliography`,
  theBibliography: 'the bibliography',
  copy: 'Copy',
  copyAll: 'Copy all',
  text: 'Text',
  thisEvent: 'This event',
  sourcesComing: 'Its sources are still on their way.',
  itsSources: (count: number) => (count === 1 ? 'Its 1 source' : `Its ${number(count)} sources`),
  thisView: 'This view of the timeline',
  openToCite: 'Open an event on the timeline to cite it and each of its sources.',
  copied: 'Copied',
  refused: 'Not allowed here: select the text and copy it',
  credits: <N>(link: (words: string) => N) => [
    link('Citations by CSL (citeproc-js)'),
    ', the styles shortened, under CC BY-SA 3.0. Check a citation against what your teacher or journal asks for.',
  ],
  files: {
    story: ['The story, JSON', 'Everything, in the format in which stories are written.'],
    events: ['Events, CSV', 'A row for each event, with the PLOVER and CAMEO codes of its kind.'],
    accounts: ['Accounts, CSV', 'A row for each thing that a source says of an event.'],
    sources: ['Sources, CSV', 'A row for each page or document, with its outlet.'],
    calendar: ['Calendar, ICS', 'The events as whole days, for a calendar.'],
  },
  accountsComing: 'The accounts are still on their way …',
  savedAs: (name: string) => `Saved as ${name}`,
  howMuch: 'How much',
  extent: (what: string, count: number) => `${what}: ${counted(count, 'event', 'events')}`,
  shown: 'What is shown',
  shownOn: (day: string) => `What is shown, as known on ${day}`,
  whole: 'The whole story',
  wholeToday: 'The whole story, as known today',
  tablesNote:
    'The tables hold events, accounts and sources; positions, expectations, chapters and the names of those who took part are in the JSON alone.',
  laterLeftOut: 'Summaries and chapters were written later and are left out.',
  onList: 'On the reading list',
  putAside: 'Put aside',
  keepHere: 'Keep the list on this device',
  hereNote: 'The list stays in this browser until the tick is taken away. A copied link does not carry it.',
  addressNote:
    'The list is part of the page’s address and of no other place: a copied link or a bookmark carries it.',
  notKept: 'This browser does not let the page keep anything.',
  nothingYet: <N>(cite: (words: string) => N) => [
    'Nothing is put aside yet. In an event’s panel, and under ',
    cite('Cite'),
    ', the event and each of its sources can be put aside; here they become one bibliography.',
  ],
  nowAt: (title: string, at: number, all: number) => `${title}: now ${number(at)} of ${number(all)}`,
  takeOff: 'Take off',
  notInStory: (count: number) =>
    `${counted(count, 'source', 'sources')} of the list ${count === 1 ? 'is' : 'are'} not in this story.`,
  listComing: 'The sources of the list are still on their way.',
  empty: 'Empty the list',
  moveUp: (title: string) => `Move up: ${title}`,
  moveDown: (title: string) => `Move down: ${title}`,
  forManager: 'Its sources, for a reference manager.',
  scriptFailed: 'The script for it could not be loaded. Try again.',
  viewNames: {
    timeline: 'timeline',
    positions: 'positions',
    chronology: 'chronology',
    promises: 'promises',
    worksheet: 'worksheet',
  },
  dateNotToTheDay: (edtf: string) => `The date is not known to the day: ${edtf}.`,
  asKnownOn: (what: string, day: string) => `${what}, as known on ${day}`,
};

export type Take = typeof take;
