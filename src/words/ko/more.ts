import type { More } from '../en/more.ts';

export const more: More = {
  _: '',
  notToScale: '축척 무시',
  untranslated: '이야기의 번역을 불러오지 못했습니다. 제목과 이름이 원래 언어로 표시됩니다.',
};
