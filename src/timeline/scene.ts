import type { Layout, Measure } from '../chart/index.ts';
import type { Along, Geometry } from './geometry.ts';
import type { Item } from './items.ts';
import type { LiveView, View } from './liveView.ts';

/** What is drawn, for those who draw over it without being part of its layout. */
export interface Scene {
  readonly layout: Layout;
  readonly live: LiveView;
  readonly geometry: Geometry;
  readonly drawn: View;
  /** Days of the axis to CSS px in a group that moves with the marks. */
  readonly x: Along;
  readonly items: readonly Item[];
  readonly opened: number | null;
  readonly measure: Measure;
  readonly locale: string;
}
