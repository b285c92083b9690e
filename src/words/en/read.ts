export const read = {
  _: '',
};

export type Read = typeof read;
