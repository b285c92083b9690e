import type { More } from '../en/more.ts';

export const more: More = {
  _: '',
  notToScale: '축척 무시',
};
