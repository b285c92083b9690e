import type { DownParts } from './downward.ts';
import type { Furnishing } from './furnish.ts';
import type { Size } from './useSize.ts';

/** The names of the timeline's classes, by what stands around its lanes. */
export function timelineClasses(
  { textScale }: Size,
  { gutter, overview, strip, buttons }: Furnishing,
  down: DownParts | null | undefined,
): string {
  if (down) return 'tl tl-down';
  return [
    'tl',
    gutter >= 110 * textScale && overview > 0 && 'tl-wide-gutter',
    overview > 0 && 'tl-with-overview',
    strip && 'tl-framed',
    !buttons && 'tl-low',
  ]
    .filter(Boolean)
    .join(' ');
}
