/* The closed lists of the format. They stand apart from the schema so that pages need not carry its validator. */

export const shapes = ['circle', 'diamond', 'square', 'triangle', 'cross'] as const;
export const relations = [
  'responds-to',
  'leads-to',
  'fulfils',
  'breaks',
  'prepares',
  'cancels',
  'follows-up',
] as const;
export const sourceTypes = [
  'state-media',
  'agency',
  'news',
  'primary-document',
  'analysis',
  'reference',
] as const;
export const outletKinds = ['state-media', 'agency', 'news', 'government', 'research'] as const;

export type Shape = (typeof shapes)[number];
export type Relation = (typeof relations)[number];
export type SourceType = (typeof sourceTypes)[number];
export type OutletKind = (typeof outletKinds)[number];
