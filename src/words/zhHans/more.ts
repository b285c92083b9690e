import type { More } from '../en/more.ts';

export const more: More = {
  _: '',
  notToScale: '不按比例',
  untranslated: '未能加载这个故事的译文，标题和名称以原文显示。',
};
