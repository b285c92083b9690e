export const frame = {
  _: '',
};

export type Frame = typeof frame;
