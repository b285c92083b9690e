import type { ChartData, Frame } from '../../src/chart/index.ts';

/** The matching events that touch a stretch, one by one. */
export function touching(
  data: ChartData,
  from: number,
  to: number,
  matches: (i: number) => boolean = () => true,
): number[] {
  return Array.from({ length: data.size }, (_, i) => i).filter(
    i => matches(i) && data.start[i]! < to && data.end[i]! > from,
  );
}

/** How many events a frame shows or counts. */
export function drawnCount(frame: Frame): number {
  const clustered = frame.clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  return frame.marks.length + clustered + frame.runningIn.count + frame.runningOut.count;
}

/** Where in a value a number is not finite. */
export function strayNumbers(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => strayNumbers(part, `${path}.${key}`));
}
