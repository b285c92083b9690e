export const take = {
  _: '',
};

export type Take = typeof take;
