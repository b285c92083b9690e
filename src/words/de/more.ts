import type { More } from '../en/more.ts';

export const more: More = {
  _: '',
  notToScale: 'ohne Maßstab',
  untranslated:
    'Die Übersetzung der Geschichte ließ sich nicht laden. Titel und Namen stehen in ihrer eigenen Sprache.',
};
