/** A stretch of days on which something stands; half-open. */
export interface Interval<T> {
  readonly from: number;
  readonly to: number;
  readonly item: T;
}

/**
 * Finds what stands on a day, in order of first days; logarithmic in the number of intervals, and linear in what is
 * found. A tree of latest ends over the intervals in order of first days (an interval tree laid out as a heap).
 */
export function standingOn<T>(intervals: readonly Interval<T>[]): (day: number) => readonly T[] {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  let leaves = 1;
  while (leaves < sorted.length) leaves *= 2;
  const latestEnd = new Float64Array(leaves * 2).fill(Number.NEGATIVE_INFINITY);
  for (const [at, { to }] of sorted.entries()) latestEnd[leaves + at] = to;
  for (let node = leaves - 1; node > 0; node--) {
    latestEnd[node] = Math.max(latestEnd[node * 2] as number, latestEnd[node * 2 + 1] as number);
  }
  return day => {
    const begun = countUntil(sorted, ({ from }) => from, day);
    const found: T[] = [];
    const visit = (node: number, first: number, size: number): void => {
      if (first >= begun || (latestEnd[node] as number) <= day) return;
      if (size === 1) {
        found.push((sorted[first] as Interval<T>).item);
        return;
      }
      visit(node * 2, first, size / 2);
      visit(node * 2 + 1, first + size / 2, size / 2);
    };
    visit(1, 0, leaves);
    return found;
  };
}

/** How many of the items, in order of a day of theirs, have a day that is not after `day`. Logarithmic. */
export function countUntil<T>(items: readonly T[], dayOf: (item: T) => number, day: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayOf(items[middle] as T) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
