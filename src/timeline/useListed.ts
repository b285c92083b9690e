import { useMemo, useState } from 'react';
import type { Frame, Layout } from '../chart/index.ts';
import type { Geometry } from './geometry.ts';
import type { Item } from './items.ts';
import type { View } from './liveView.ts';

/** What pointer, keyboard and screen reader meet, and the view for which it stands. */
export interface Listed {
  readonly drawn: View;
  readonly frame: Frame;
  readonly items: readonly Item[];
  readonly layout: Layout;
  readonly geometry: Geometry;
}

/**
 * The list of links and buttons, which nobody sees, waits for the end of a gesture: a third of what a frame of a zoom
 * would cost.
 */
export function useListed({ drawn, frame, items, layout, geometry }: Listed): Listed {
  const now = useMemo(
    () => ({ drawn, frame, items, layout, geometry }),
    [drawn, frame, items, layout, geometry],
  );
  const [listed, list] = useState(now);
  if (drawn.passing !== undefined && listed.layout === layout && listed.geometry === geometry) return listed;
  if (listed !== now) list(now);
  return now;
}
