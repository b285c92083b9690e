import type { More } from '../en/more.ts';

export const more: More = {
  _: '',
  notToScale: '不按比例',
};
