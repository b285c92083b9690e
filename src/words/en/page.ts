export const page = {
  _: '',
};

export type PageWords = typeof page;
