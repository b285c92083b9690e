import { columnStretch, fitText, labelFont, type PlacedLabel, placeInColumn } from '../chart/index.ts';
import { more } from '../words/index.ts';
import { drawnLabels } from './drawnLabels.ts';
import { swapped } from './geometry.ts';
import { holds, type Item } from './items.ts';
import type { LinkTexts } from './LinkArcs.tsx';
import type { Scene } from './scene.ts';

/** Between a date and the words after it. */
const between = ' · ';

/**
 * Where time runs downward arcs have no room for words: what an event is to the open one stands after the date of its
 * label; one without a label is given one where the column is free.
 */
export function DownLinkWords({ scene, links }: { scene: Scene; links: readonly LinkTexts[] }) {
  const { geometry, x, layout, drawn, measure } = scene;
  const { data } = layout.index;
  const { column, columnAt, endOfBelow, SelectedLabel } = geometry.down!;
  const labels = drawnLabels(scene);
  const told = partnersOf(scene, links).map(partner => ({
    ...partner,
    label: labels.find(label => isOf(label, partner.item, scene)),
  }));
  const wishes = told.flatMap(({ item, label }) =>
    label || !item.mark
      ? []
      : [{ event: item.event, at: item.at, text: data.label(item.event), weight: data.weight[item.event]! }],
  );
  const taken = labels.map(label => columnStretch(label, column, drawn.scale));
  const given = placeInColumn(wishes, column, drawn.scale, taken);
  const room = (from: number) => (columnAt + column.width - from) / geometry.textScale;
  return (
    <>
      {told.flatMap(({ item, label, words }) => {
        const at = label && endOfBelow(label, x, geometry, measure);
        return at
          ? [
              <text key={item.key} className="tl-link-after" transform={swapped} x={at.x} y={at.y}>
                <tspan>{fitText(between + words, labelFont(1), room(at.x), measure)}</tspan>
              </text>,
            ]
          : [];
      })}
      {given.map(label => {
        const { words } = told.find(({ item }) => item.event === label.event)!;
        const below = fitText(words, labelFont(1), room(columnAt), measure);
        return (
          <SelectedLabel
            key={label.event}
            {...{ label, x, geometry, below }}
            weight={data.weight[label.event]!}
          />
        );
      })}
    </>
  );
}

/** The marks and capsules at the other ends, and what they are to the open event, in words. */
function partnersOf({ items, layout, opened }: Scene, links: readonly LinkTexts[]) {
  return items.flatMap(item => {
    const own = links.filter(({ event }) => event !== opened && holds(item, event, layout));
    if (own.length === 0 || (opened !== null && holds(item, opened, layout))) return [];
    const said = [...new Set(own.map(({ words }) => words))];
    return [{ item, words: said.length === 1 ? said[0]! : more.linkCount(own.length) }];
  });
}

function isOf(label: PlacedLabel, item: Item, { layout }: Scene): boolean {
  return item.cluster
    ? label.cluster !== null && holds(item, label.event, layout)
    : label.event === item.event && !label.cluster;
}
