import type { OverviewBar } from '../chart/index.ts';

/** The bars of the overview, standing on their foot; `height` is that of the highest. CSS px. */
export function barsPath(bars: readonly OverviewBar[], foot: number, height: number): string {
  return bars
    .map(({ x0, x1, height: share }) => {
      const h = Math.max(1.5, share * height);
      return `M${x0.toFixed(1)},${foot}v${(-h).toFixed(1)}h${Math.max(1, x1 - x0 - 1).toFixed(1)}v${h.toFixed(1)}z`;
    })
    .join('');
}
