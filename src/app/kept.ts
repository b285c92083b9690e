/*
 * What a reader puts aside is kept as the address has it: ids with commas between them, a '~' before that of a source.
 * What the story does not have is passed over where the list is shown.
 */

/** Stands before the id of a source in a reading list. */
export const sourceSign = '~';

const form = /^(~?[a-z0-9-]+(,|$))+$/;
/** More than this is no list to read, and would be too long for an address. */
const most = 100;

/** A list as an address or a device has it; empty where it is none. */
export function readKept(text: string | null): string {
  return text && form.test(text) ? entriesOf(text).slice(0, most).join(',') : '';
}

export function entriesOf(kept: string): readonly string[] {
  return [...new Set(kept.split(','))].filter(Boolean);
}

/** The list with something put aside, or without it where it was. */
export function toggled(kept: string, entry: string): string {
  const entries = entriesOf(kept);
  const others = entries.filter(one => one !== entry);
  return (others.length < entries.length ? others : [...entries, entry].slice(0, most)).join(',');
}
