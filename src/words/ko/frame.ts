import type { Frame } from '../en/frame.ts';

export const frame: Frame = {
  _: '',
};
