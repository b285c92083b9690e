import type { PlacedLabel } from '../chart/index.ts';
import { labelBox, overlaps } from './Labels.tsx';
import { drawnStretch } from './liveView.ts';
import { selectedLabel } from './Overlay.tsx';
import type { Scene } from './scene.ts';

/** The labels that can be read, the open event's among them and those that it covers left out. */
export function drawnLabels(scene: Scene): readonly PlacedLabel[] {
  const { layout, drawn, opened, measure, geometry, x } = scene;
  const { labels } = layout.frame(drawnStretch(drawn), drawn.scale);
  if (opened === null || layout.clusterOf(opened, drawn.scale)) return labels;
  const mark = layout.markOf(opened, drawn.scale);
  const own = selectedLabel(layout, mark, drawn.scale, measure, geometry);
  const box = labelBox(own, x, geometry);
  return [
    ...labels.filter(
      label => (label.event !== opened || label.cluster) && !overlaps(labelBox(label, x, geometry), box),
    ),
    own,
  ];
}
