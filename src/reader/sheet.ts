/** The places at which a sheet from below comes to rest. */
export type Stop = 'low' | 'half' | 'full';

export const stops: readonly Stop[] = ['low', 'half', 'full'];

const lowPx = 96;
const halfShare = 0.64;
/** A half open sheet leaves so much of a small phone's page: a header of 52 px and the timeline's least height, 240. */
const leftPx = 292;
/** What stays of the page above a full sheet, so that it is still seen to be a sheet. */
const gapPx = 8;
/** Under this height, let go, a sheet closes. */
const closePx = 56;
/** A throw is carried on for this long before the nearest stop is looked for. */
const throwMs = 160;

/**
 * Height in px of a stop, in a page of the given height in px. On a page too low for three stops, stops coincide.
 * @param textScale 1 at 100% text size
 */
export function stopHeight(stop: Stop, pageHeightPx: number, textScale = 1): number {
  const full = Math.max(0, pageHeightPx - gapPx);
  if (stop === 'full') return full;
  return Math.min(full, stop === 'low' ? lowPx : Math.max(lowPx, halfHeight(pageHeightPx, textScale)));
}

/** Never under half the page, or a phone on its side would show no word of the event. */
function halfHeight(pageHeightPx: number, textScale: number): number {
  const most = Math.min(pageHeightPx * halfShare, pageHeightPx - leftPx * textScale);
  return Math.round(Math.max(pageHeightPx / 2, most));
}

/** The height in px that a drag asks for, held within the page. */
export function draggedHeight(heightPx: number, pageHeightPx: number): number {
  return Math.min(Math.max(heightPx, 0), stopHeight('full', pageHeightPx));
}

/** Where a sheet goes when it is let go at a height in px with a speed in px per ms (upward positive); null: it closes. */
export function settle(heightPx: number, speed: number, pageHeightPx: number, textScale = 1): Stop | null {
  const aim = heightPx + speed * throwMs;
  if (aim < closePx) return null;
  const distance = (stop: Stop) => Math.abs(stopHeight(stop, pageHeightPx, textScale) - aim);
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

/** The next stop upward; from the highest back to the lowest. */
export function nextStop(stop: Stop): Stop {
  return stops[(stops.indexOf(stop) + 1) % stops.length] ?? 'half';
}

/** What a key on the grabber does: a stop to go to, or nothing. Enter and Space are the button's own click. */
export function stopForKey(key: string, stop: Stop): Stop | null {
  const at = stops.indexOf(stop);
  if (key === 'ArrowUp') return stops[Math.min(at + 1, stops.length - 1)] ?? null;
  if (key === 'ArrowDown') return stops[Math.max(at - 1, 0)] ?? null;
  if (key === 'Home') return 'low';
  if (key === 'End') return 'full';
  return null;
}
