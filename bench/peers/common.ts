import { dayMs } from '../../src/story/index.ts';
import { lanes, synthetic, titleOf } from '../synthetic.ts';

export { lanes };

/** An event as the peers take it: times in ms since epoch. */
export interface PeerEvent {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** Longer than a day. */
  readonly span: boolean;
  readonly lane: number;
  readonly title: string;
}

const query = new URLSearchParams(location.search);
export const n = Number(query.get('n') ?? 1_000);
export const seed = Number(query.get('seed') ?? 1);

/** The opening window of every page, ms since epoch. */
export const opening = { from: Date.UTC(2018, 5, 1), to: Date.UTC(2019, 5, 1) };

export const root = document.getElementById('root') as HTMLElement;

/** The same events as Démarche draws, one object each: what the peers ask for. */
export function peerEvents(): readonly PeerEvent[] {
  const data = synthetic(n, seed);
  return Array.from({ length: n }, (_, id) => ({
    id,
    start: data.start[id]! * dayMs,
    end: data.end[id]! * dayMs,
    span: data.end[id]! - data.start[id]! > 1,
    lane: data.lead[id]!,
    title: titleOf(id, seed),
  }));
}

/** Tells the benchmark that the chart is painted, two frames after it is in the document. */
export function readyWhen(isDrawn: () => boolean): void {
  requestAnimationFrame(function look() {
    if (!isDrawn()) requestAnimationFrame(look);
    else requestAnimationFrame(() => Object.assign(globalThis, { __ready: true }));
  });
}
