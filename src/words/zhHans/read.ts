import type { Read } from '../en/read.ts';

export const read: Read = {
  _: '',
};
