import { anchorDay, type ChartData, flag } from './data.ts';
import type { EvenScale } from './evenScale.ts';

/**
 * The columns of a story dated in places, so that the same layout draws it evenly spaced. An event stands in its own
 * day's places; a span covers whole places, and a soft date as much on both sides of its shape.
 * @param asOf the last day of what is known: what had ended by then ends before its cursor; null for the whole story
 */
export function evenData(
  data: ChartData,
  scale: Pick<EvenScale, 'place'>,
  asOf: number | null = null,
): ChartData {
  const { place } = scale;
  const [start, end] = [new Int32Array(data.size), new Int32Array(data.size)];
  const known = asOf === null ? Number.POSITIVE_INFINITY : Math.floor(place(asOf + 1));
  for (let i = 0; i < data.size; i++) {
    const anchor = anchorDay(data, i);
    const at = Math.floor(place(anchor));
    const [from, to] = [data.start[i]!, data.end[i]!];
    let until = to - from > 1 ? Math.max(at + 1, Math.ceil(place(to))) : at + 1;
    if (asOf !== null && to <= asOf + 1) until = Math.min(until, Math.max(at + 1, known));
    const isSoft = (data.flags[i]! & flag.soft) !== 0 && to - from > 1;
    // The shape of a soft date stands in the middle of it.
    const half = isSoft ? Math.max(0, Math.min(at - Math.floor(place(from)), until - at - 1)) : 0;
    start[i] = at - half;
    end[i] = isSoft ? at + half + 1 : until;
  }
  return {
    ...data,
    start,
    end,
    otherDays: event => data.otherDays(event).map(day => place(day + 0.5) - 0.5),
  };
}
