import { lowerBound } from './bounds.ts';
import type { ChartData } from './data.ts';

/** Events longer than a day in order of their first days, and a tree of the greatest end below each node. */
export interface SpanTree {
  readonly starts: Int32Array;
  readonly ids: Uint32Array;
  readonly maxEnd: Int32Array;
  readonly leaves: number;
}

/** A tree of events longer than a day, in order of their first days. */
export function spanTree(data: ChartData, long: readonly number[]): SpanTree {
  const ids = Uint32Array.from(long);
  const starts = Int32Array.from(long, id => data.start[id]!);
  let leaves = 1;
  while (leaves < ids.length) leaves *= 2;
  const maxEnd = new Int32Array(leaves * 2).fill(-0x80000000);
  for (let i = 0; i < ids.length; i++) maxEnd[leaves + i] = data.end[ids[i]!]!;
  for (let node = leaves - 1; node > 0; node--) {
    maxEnd[node] = Math.max(maxEnd[node * 2]!, maxEnd[node * 2 + 1]!);
  }
  return { starts, ids, maxEnd, leaves };
}

/** Events that began before a day and go on at it, at most `most`, the latest first. */
export function runningAt(spans: SpanTree, day: number, most: number): readonly number[] {
  const { starts, ids, maxEnd, leaves } = spans;
  const before = lowerBound(starts, day);
  const found: number[] = [];
  const visit = (node: number, from: number, size: number): void => {
    if (from >= before || found.length >= most || maxEnd[node]! <= day) return;
    if (size === 1) {
      found.push(ids[from]!);
      return;
    }
    visit(node * 2 + 1, from + size / 2, size / 2);
    visit(node * 2, from, size / 2);
  };
  if (ids.length) visit(1, 0, leaves);
  return found;
}
