import { type Arc, labelFont } from '../chart/index.ts';
import { more } from '../words/index.ts';
import { drawnLabels } from './drawnLabels.ts';
import { type LabelBox, labelBox } from './Labels.tsx';
import type { LinkTexts } from './LinkArcs.tsx';
import { curveOf, pointOn } from './linkCurves.ts';
import type { Scene } from './scene.ts';

/** A word at an arc, CSS px of its middle. */
export interface LinkWord {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Size of the words, CSS px. */
const wordPx = 11;
/** Room beside a word that nothing else may enter, CSS px. */
const margin = 4;
/** Half the room about the open event that no word may enter, CSS px. */
const clear = 20;
/** Where a word may stand along its arc: at the top, or else beside it. */
const places = [0.5, 0.4, 0.6, 0.32, 0.68];

/** What the links of an arc are in words, where there is room on the arc that no label and no other word has. */
export function linkWords(
  arcs: readonly Arc[],
  links: readonly LinkTexts[],
  at: number,
  scene: Scene,
): readonly LinkWord[] {
  const { measure, geometry, x } = scene;
  const scale = (geometry.textScale * wordPx) / 12;
  const height = 13 * scale;
  const taken: LabelBox[] = drawnLabels(scene).map(label => labelBox(label, x, geometry));
  return arcs.flatMap(arc => {
    const said = [...new Set(arc.links.map(link => links[link]!.words))];
    const text = said.length === 1 ? said[0]! : more.linkCount(arc.links.length);
    const half = (measure(text, labelFont(1)) * scale) / 2;
    const width = 2 * (half + margin);
    const curve = curveOf(arc, at, scene);
    for (const place of places) {
      const point = pointOn(curve, place);
      const box = { x: point.x - width / 2, y: point.y - height / 2, width, height };
      if (Math.abs(point.x - at) < half + clear || taken.some(other => touch(box, other))) continue;
      taken.push(box);
      return [{ key: `${arc.lane} ${arc.key}`, text, ...point }];
    }
    return [];
  });
}

function touch(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
