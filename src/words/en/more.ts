export const more = {
  _: '',
  notToScale: 'not to scale',
};

export type More = typeof more;
