import { lowerBound } from './bounds.ts';
import type { ChartIndex } from './chartIndex.ts';
import { anchorDay } from './data.ts';
import { mostOfOneDay } from './marks.ts';
import { daySlots } from './slots.ts';

/** Events of one day beyond which none stands on its own: the cap of a day's cell at the greatest zoom. */
const crowdedDay = 500;

/** One byte for each place within a day: 0 unknown, 1 crowded, then the places of one, of two, of three … */
const crowded = 1;
const codes: readonly { readonly fraction: number; readonly of: number }[] = [
  { fraction: 0.5, of: 0 },
  { fraction: 0.5, of: 0 },
  ...Array.from({ length: mostOfOneDay }, (_, n) =>
    Array.from({ length: n + 1 }, (_, place) => ({ fraction: (place + 0.5) / (n + 1), of: n + 1 })),
  ).flat(),
];

/** Where the events of an index stand, found a day at a time and kept: one byte for each event. */
export class Standing {
  private readonly code: Uint8Array;
  private readonly fractions = Float64Array.from(codes, code => code.fraction);
  private readonly parts = Uint8Array.from(codes, code => code.of);

  private readonly last: { readonly ofDay: Int32Array; readonly before: Int32Array };

  constructor(private readonly index: ChartIndex) {
    const { ids, data } = index;
    this.code = new Uint8Array(ids.length);
    this.last = { ofDay: new Int32Array(data.lanes), before: new Int32Array(data.lanes) };
  }

  /** For each lane a position of one day and one of a day before, -1 at first: one pair, lent to one caller at a time. */
  lasts(): { readonly ofDay: Int32Array; readonly before: Int32Array } {
    this.last.ofDay.fill(-1);
    this.last.before.fill(-1);
    return this.last;
  }

  /** Finds the places at positions [lo, hi), which hold whole days, for `at` and `of`. */
  find(lo: number, hi: number): void {
    const { anchors } = this.index;
    for (let p = lo; p < hi; ) {
      const first = p;
      const day = anchors[p++]!;
      while (p < hi && anchors[p] === day) p++;
      if (this.code[first] === 0) this.findDay(first, p);
    }
  }

  /** Days, fractional, at which the shape of the event at a position stands at every zoom. */
  at(position: number): number {
    return this.index.anchors[position]! + this.fractions[this.code[position]!]!;
  }

  /** Among how many of its day it stands; 0 where they cannot be parted. */
  of(position: number): number {
    return this.parts[this.code[position]!]!;
  }

  /** The same as `at`, for an event, whether it is in the index or not. */
  placeOf(event: number): number {
    const { anchors, ids, data } = this.index;
    const day = anchorDay(data, event);
    const lo = lowerBound(anchors, day);
    const hi = lowerBound(anchors, day + 1);
    const position = ids.subarray(lo, hi).indexOf(event);
    if (position < 0) return day + 0.5;
    this.find(lo, hi);
    return this.at(lo + position);
  }

  private findDay(lo: number, hi: number): void {
    if (hi - lo > crowdedDay) {
      this.code.fill(crowded, lo, hi);
      return;
    }
    const slots = daySlots(this.index.data, Array.from(this.index.ids.subarray(lo, hi)));
    slots.forEach(({ fraction, of }, i) => {
      this.code[lo + i] = of === 0 ? crowded : 2 + (of * (of - 1)) / 2 + Math.floor(fraction * of);
    });
  }
}
