import type { More } from '../en/more.ts';

export const more: More = {
  _: '',
  notToScale: 'ohne Maßstab',
};
