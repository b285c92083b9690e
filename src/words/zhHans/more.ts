import type { More } from '../en/more.ts';

export const more: More = {
  _: '',
};
