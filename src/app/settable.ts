/** What may be set from outside for a page in a frame, by the names that the address has for it. */
export const settable = [
  'event',
  'from',
  'to',
  'as-of',
  'actors',
  'issues',
  'kinds',
  'told',
  'view',
  'spacing',
  'theme',
  'lang',
] as const;

export type Settable = (typeof settable)[number];
