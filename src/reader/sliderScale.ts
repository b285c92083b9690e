import type { Day } from '../story/index.ts';

/** A slider of days whose beginning is pressed together. */
export interface SliderScale {
  /** The greatest value; the least is 0. */
  readonly last: number;
  /** A day outside the slider stands at its end. */
  readonly valueOf: (day: number) => number;
  readonly dayOf: (value: number) => Day;
}

/** What comes before the days of most interest takes at most this share of the slider. */
const earlyShare = 0.2;

/**
 * From a first day to a last: from `focus` on a value is a day; before it one stands for so many that all of them take no
 * more than a fifth of the slider.
 */
export function sliderScale(from: Day, focus: Day, to: Day): SliderScale {
  const turn = Math.min(Math.max(focus, from), to);
  const room = Math.max(1, Math.floor(((to - turn) * earlyShare) / (1 - earlyShare)));
  const step = Math.max(1, Math.ceil((turn - from) / room));
  const early = Math.ceil((turn - from) / step);
  return {
    last: early + (to - turn),
    valueOf: asked => {
      const day = Math.min(to, Math.max(from, asked));
      return day >= turn ? early + day - turn : early - (turn - day) / step;
    },
    dayOf: value =>
      (value >= early ? turn + value - early : Math.max(from, turn - (early - value) * step)) as Day,
  };
}
