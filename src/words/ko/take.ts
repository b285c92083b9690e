import type { Take } from '../en/take.ts';

export const take: Take = {
  _: '',
};
