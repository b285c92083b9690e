export const more = {
  _: '',
  notToScale: 'not to scale',
  untranslated: 'The story’s translation did not load. Its titles and names stand in their own language.',
};

export type More = typeof more;
