import { compact, type LaneMeasures, roomy } from '../chart/index.ts';
import type { Size } from './useSize.ts';

/** What a small frame in an article leaves room for. */
export interface FrameParts {
  readonly overview: boolean;
  /** The finer of the axis' two rows. */
  readonly minorAxis: boolean;
}

/** What stands around the lanes, CSS px. */
export interface Furnishing {
  readonly gutter: number;
  readonly axis: number;
  /** 0 without an overview. */
  readonly overview: number;
  /** Whether the overview is a strip: lower, without chapters. */
  readonly strip: boolean;
  readonly measures: LaneMeasures;
  /** From the line of the marks to the middle of the lowest row of labels. */
  readonly firstRow: number;
  readonly leastWeight: 1 | 2;
  /** Whether the zoom has buttons of the chart's own. */
  readonly buttons: boolean;
}

/** Under this height the overview makes room for the lanes. */
const leastForOverview = 340;
/** Under this height the buttons make room for the marks. */
const leastForButtons = 300;

/** @param frame null on a page of its own */
export function furnish(
  { width, height, textScale }: Pick<Size, 'width' | 'height' | 'textScale'>,
  frame: FrameParts | null,
): Furnishing {
  if (frame) {
    return {
      gutter: frameGutterWidth(width) * textScale,
      axis: (frame.minorAxis ? 44 : 24) * textScale,
      overview: frame.overview ? 30 * textScale : 0,
      strip: true,
      measures: compact,
      firstRow: 18,
      leastWeight: 2,
      buttons: false,
    };
  }
  const small = height < 480;
  return {
    gutter: gutterWidth(width) * textScale,
    axis: 44 * textScale,
    overview: height >= leastForOverview ? 112 * textScale : 0,
    strip: false,
    measures: small ? compact : roomy,
    firstRow: small ? 18 : 22,
    leastWeight: 1,
    buttons: height >= leastForButtons,
  };
}

/** Room for names, for short names, or for codes; at 100% text size. */
function gutterWidth(chartPx: number): number {
  if (chartPx >= 860) return 124;
  return chartPx >= 560 ? 88 : 50;
}

/** In a frame the names are short ones: the panel beside the chart takes nothing from them. */
function frameGutterWidth(chartPx: number): number {
  return chartPx >= 420 ? 84 : 50;
}
