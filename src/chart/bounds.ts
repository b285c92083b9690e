/** First position in [lo, hi) of rising values whose value is not below `value`; `hi` where all are. */
export function lowerBound(values: Int32Array, value: number, lo = 0, hi = values.length): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (values[mid]! < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
