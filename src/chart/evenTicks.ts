import { lowerBound } from './bounds.ts';
import { civil, dayOfCivil } from './cells.ts';
import { type EvenScale, slotMiddle, slotPlaces } from './evenScale.ts';
import type { TimeWindow } from './levels.ts';

/** A year's name at the place where its first event's day begins. */
export interface YearTick {
  readonly at: number;
  /** A day of the year. */
  readonly day: number;
}

/** The date of a day with events, in the middle of its marks. */
export interface DateTick {
  readonly at: number;
  readonly day: number;
}

/** A quiet stretch that is folded, from one day with events to the next. */
export interface Fold {
  /** In the middle between the marks of the two days. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface EvenTicks {
  readonly years: readonly YearTick[];
  readonly dates: readonly DateTick[];
  /** Whether dates lie so close in time that they are told by day and month, or so far apart that month and year do. */
  readonly dated: 'day' | 'month';
  readonly folds: readonly Fold[];
}

export interface EvenTickSettings {
  readonly pxPerPlace: number;
  readonly textScale: number;
  /** CSS px of the words that name a fold of so many days. */
  readonly widthOf: (days: number) => number;
  /** CSS px of a date, told by day and month or by month and year. */
  readonly dateWidth: Readonly<Record<EvenTicks['dated'], number>>;
}

/** Room of a year, and from one date or fold to the next, CSS px at 100% text size. */
const room = { year: 46, date: 16, fold: 12 } as const;
/** Dates that commonly lie this many days apart, or more, are told by month and year. */
const leastForMonths = 45;
/** Folds are looked for in stretches of at least this width, the longest of each, CSS px. */
const stretchPx = 40;
/** Words may reach so many stretches to both sides. */
const reach = 4;
/** A shorter quiet stretch is none. */
const shortest = 2;

/**
 * What the axis says of an evenly spaced story. What is shown depends on the scale alone, so that panning changes
 * nothing: dates at every 2^n-th day with events, years in order of the days that they have, folds in order of length.
 * A window's cost is bounded by its width; years are looked through once for each scale.
 */
export class EvenAxis {
  private readonly years: readonly { readonly slot: number; readonly day: number; readonly count: number }[];
  private readonly longest: Int32Array;
  private readonly leaves: number;
  /** Days from one day with events to the next: the median. */
  private readonly usual: number;
  private shown: { readonly px: number; readonly years: readonly YearTick[] } | null = null;

  constructor(private readonly scale: Pick<EvenScale, 'days'>) {
    const { days } = scale;
    this.years = yearsOf(days);
    const gaps = days.slice(1).map((day, i) => day - days[i]!);
    this.usual = gaps.sort()[gaps.length >> 1] ?? 0;
    let leaves = 1;
    while (leaves < days.length) leaves *= 2;
    this.leaves = leaves;
    // A tree whose nodes name the slot that follows the longest quiet stretch below them.
    this.longest = new Int32Array(leaves * 2).fill(-1);
    for (let slot = 1; slot < days.length; slot++) this.longest[leaves + slot] = slot;
    for (let node = leaves - 1; node > 0; node--) {
      const [a, b] = [this.longest[node * 2]!, this.longest[node * 2 + 1]!];
      this.longest[node] = this.daysBefore(b) > this.daysBefore(a) ? b : a;
    }
  }

  /** What stands in a window of places. */
  ticks(window: TimeWindow, settings: EvenTickSettings): EvenTicks {
    const px = (settings.pxPerPlace * slotPlaces) / settings.textScale;
    const stepOf = (dated: EvenTicks['dated']) =>
      stepFor(px, settings.dateWidth[dated] / settings.textScale + room.date);
    const step = stepOf('day');
    const dated = step > 1 && step * this.usual >= leastForMonths ? 'month' : 'day';
    return {
      years: this.yearsAt(px).filter(({ at }) => at >= window.from - room.year / px && at < window.to),
      dates: this.datesIn(window, stepOf(dated)),
      dated,
      folds: this.foldsIn(window, px, settings),
    };
  }

  /** The year that a place belongs to, and where the next one that is shown at the scale begins. */
  yearAt(place: number, { pxPerPlace, textScale }: Pick<EvenTickSettings, 'pxPerPlace' | 'textScale'>) {
    const { days } = this.scale;
    if (days.length === 0) return null;
    const slot = Math.max(0, Math.min(days.length - 1, Math.floor(place / slotPlaces)));
    const shown = this.yearsAt((pxPerPlace * slotPlaces) / textScale);
    const next = shown.find(({ at }) => at > place)?.at ?? Number.POSITIVE_INFINITY;
    return { day: days[slot]!, next };
  }

  private yearsAt(px: number): readonly YearTick[] {
    if (this.shown?.px === px) return this.shown.years;
    const taken: { readonly slot: number; readonly day: number }[] = [];
    for (const year of this.years) {
      let [next, end] = [0, taken.length];
      while (next < end) {
        const middle = (next + end) >>> 1;
        if (taken[middle]!.slot < year.slot) next = middle + 1;
        else end = middle;
      }
      const free = [taken[next - 1], taken[next]].every(
        other => !other || Math.abs(other.slot - year.slot) * px >= room.year,
      );
      if (free) taken.splice(next, 0, year);
    }
    const years = taken.map(({ slot, day }) => ({ at: slot * slotPlaces, day }));
    this.shown = { px, years };
    return years;
  }

  private datesIn({ from, to }: TimeWindow, step: number): DateTick[] {
    const { days } = this.scale;
    const dates: DateTick[] = [];
    const first = Math.max(0, Math.ceil((from / slotPlaces - 1) / step) * step);
    for (let slot = first; slot < days.length && slot * slotPlaces < to; slot += step) {
      dates.push({ at: slotMiddle(slot), day: days[slot]! });
    }
    return dates;
  }

  private foldsIn({ from, to }: TimeWindow, px: number, { textScale, widthOf }: EvenTickSettings): Fold[] {
    const { days } = this.scale;
    const size = Math.min(stepFor(px, stretchPx), this.leaves);
    const node = (stretch: number) => this.longest[this.leaves / size + stretch] ?? -1;
    const last = Math.ceil(days.length / size) - 1;
    const decided = new Map<number, boolean>();
    const isShown = (stretch: number): boolean => {
      const known = decided.get(stretch);
      if (known !== undefined) return known;
      const slot = node(stretch);
      let shown = this.daysBefore(slot) >= shortest;
      for (let other = stretch - reach; shown && other <= stretch + reach; other++) {
        if (other === stretch || other < 0 || other > last) continue;
        shown = !(this.isLonger(node(other), slot) && touch(node(other), slot) && isShown(other));
      }
      decided.set(stretch, shown);
      return shown;
    };
    const touch = (a: number, b: number) => {
      const half = (widthOf(this.daysBefore(a)) + widthOf(this.daysBefore(b))) / 2 / textScale;
      return Math.abs(a - b) * px < half + room.fold;
    };
    const folds: Fold[] = [];
    const first = Math.max(0, Math.floor(from / slotPlaces / size));
    for (let stretch = first; stretch <= last && (stretch * size - 1) * slotPlaces < to; stretch++) {
      const slot = node(stretch);
      if (!isShown(stretch)) continue;
      folds.push({ at: slotMiddle(slot) - slotPlaces / 2, from: days[slot - 1]!, to: days[slot]! });
    }
    return folds;
  }

  private daysBefore(slot: number): number {
    const { days } = this.scale;
    return slot > 0 && slot < days.length ? days[slot]! - days[slot - 1]! : 0;
  }

  /** Among stretches as long as each other rounder slots come first: each then hangs on few others, and none on all. */
  private isLonger(a: number, b: number): boolean {
    return (this.daysBefore(a) - this.daysBefore(b) || (a & -a) - (b & -b) || b - a) > 0;
  }
}

/** The least power of two of days with events that has so much room, CSS px. */
function stepFor(pxPerSlot: number, least: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(least / pxPerSlot) - 1e-9));
}

/** The years that have events, those with the most days first. */
function yearsOf(days: Int32Array) {
  const years: { slot: number; day: number; count: number }[] = [];
  for (let slot = 0; slot < days.length; ) {
    const day = days[slot]!;
    const next = lowerBound(days, dayOfCivil(civil(day).year + 1, 1, 1), slot);
    years.push({ slot, day, count: next - slot });
    slot = next;
  }
  return years.sort((a, b) => b.count - a.count || a.slot - b.slot);
}
