import type { ChartData, Frame } from '../../src/chart/index.ts';

/** The matching events that touch a stretch, one by one. */
export function touching(
  data: ChartData,
  from: number,
  to: number,
  matches: (i: number) => boolean = () => true,
): number[] {
  const found: number[] = [];
  for (let i = 0; i < data.size; i++)
    if (data.start[i]! < to && data.end[i]! > from && matches(i)) found.push(i);
  return found;
}

/** How many events a frame shows or counts. */
export function drawnCount(frame: Frame): number {
  const clustered = frame.clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  return frame.marks.length + clustered + frame.runningIn.count + frame.runningOut.count;
}

/** Where in a value a number is not finite. */
export function strayNumbers(value: unknown, path: string): string[] {
  // Most values have none: only where there is one are the places looked for.
  if (!hasStray(value)) return [];
  if (typeof value === 'number') return [path];
  return Object.entries(value as object).flatMap(([key, part]) => strayNumbers(part, `${path}.${key}`));
}

function hasStray(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (value === null || typeof value !== 'object') return false;
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).some(hasStray);
  for (const key of Object.keys(value)) if (hasStray((value as Record<string, unknown>)[key])) return true;
  return false;
}
