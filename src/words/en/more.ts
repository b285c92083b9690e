export const more = {
  _: '',
};

export type More = typeof more;
