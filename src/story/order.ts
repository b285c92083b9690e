/** Compares by one value after the other; texts by code units, so that every machine orders alike. */
export function by<T>(...values: readonly ((item: T) => string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const value of values) {
      const [left, right] = [value(a), value(b)];
      if (left < right) return -1;
      if (left > right) return 1;
    }
    return 0;
  };
}
