import { startTransition, useEffect, useState } from 'react';
import type { Layout } from '../chart/index.ts';
import { drawnStretch, type LiveView } from './liveView.ts';

/** A phone takes several times as long: its page must not stand still for the 50 ms that a reader notices. */
const sliceMs = 5;

/**
 * Whether the first frame can be drawn at once. Its labels, which depend on all finer levels, are worked out in
 * slices, between which the browser scrolls and paints; whatever is laid out later is laid out in one go.
 */
export function usePrepared(layout: Layout, live: LiveView, atOnce: boolean): boolean {
  // A small story is prepared in the first slice.
  const [isPrepared, setPrepared] = useState(() => atOnce || prepareFor(sliceMs, layout, live));
  useEffect(() => {
    if (isPrepared) return;
    // By a message, for a timer makes two slices of 5 ms wait 4 ms for each other.
    const { port1, port2 } = new MessageChannel();
    const goOn = () => {
      if (prepareFor(sliceMs, layout, live)) startTransition(() => setPrepared(true));
      else port2.postMessage(null);
    };
    port1.onmessage = goOn;
    goOn();
    return () => port1.close();
  }, [isPrepared, layout, live]);
  return isPrepared;
}

/** Prepares what there is time for; returns whether all is prepared. */
function prepareFor(ms: number, layout: Layout, live: LiveView): boolean {
  const end = performance.now() + ms;
  const drawn = live.drawn();
  return layout.prepare(drawnStretch(drawn), drawn.scale, () => performance.now() > end);
}
