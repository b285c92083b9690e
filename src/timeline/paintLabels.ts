import { beforeMore, type LabelFont, labelFont, moreFont, type PlacedLabel } from '../chart/index.ts';
import { rowY } from './geometry.ts';
import { poleOf, textX } from './Labels.tsx';
import { crisp, font, type Inks, type Pen, stroke, type Tools } from './painting.ts';
import type { Scenery } from './paintPicture.ts';

/** Paints the poles and the texts of labels. */
export function paintLabels(scenery: Scenery): void {
  const { pen, inks, picture } = scenery;
  const dimmed = picture.labels.map(picture.isDimmed.label);
  for (const inShade of [false, true]) {
    pen.globalAlpha = inShade ? inks.shade : 1;
    paintPoles(
      scenery,
      picture.labels.filter((_, i) => dimmed[i] === inShade),
    );
  }
  pen.globalAlpha = 1;
  paintTexts(scenery, textsOf(scenery, dimmed));
}

function paintPoles({ pen, inks, x, geometry }: Scenery, labels: readonly PlacedLabel[]): void {
  stroke(pen, inks.ruleStrong, 1, () => {
    for (const label of labels) {
      const { at, top, foot } = poleOf(label, x, geometry);
      pen.moveTo(crisp(at), top);
      pen.lineTo(crisp(at), foot);
    }
  });
}

/** A text of a label, CSS px of its left and its middle. */
interface PlacedText {
  readonly text: string;
  readonly face: LabelFont;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

function textsOf({ inks, picture, x, geometry, measure, weightOf }: Scenery, dimmed: readonly boolean[]) {
  const { textScale } = geometry;
  return picture.labels.flatMap((label, i): PlacedText[] => {
    const weight = weightOf(label.event);
    const face = labelFont(weight);
    const alpha = dimmed[i] ? inks.shade : 1;
    const width = measure(label.text, face) * textScale;
    const moreWidth = label.more ? beforeMore + measure(label.more, moreFont) * textScale : 0;
    const left = textX(label, x, geometry) - (label.side === 'left' ? width + moreWidth : 0);
    const y = rowY(geometry, label.lane, label.row);
    const colour = weight === 1 ? inks.inkSoft : inks.ink;
    const texts: PlacedText[] = [{ text: label.text, face, colour, x: left, y, alpha }];
    if (label.more)
      texts.push({
        text: label.more,
        face: moreFont,
        colour: inks.inkSoft,
        x: left + width + beforeMore,
        y,
        alpha,
      });
    return texts;
  });
}

/** Face by face: to change the face of a canvas costs more than to paint a text. */
function paintTexts({ pen, inks }: Tools, texts: readonly PlacedText[]): void {
  const byFace = new Map<string, PlacedText[]>();
  for (const one of texts) {
    const css = font(inks, one.face.sizePx / 16, one.face.weight);
    const others = byFace.get(css);
    if (others) others.push(one);
    else byFace.set(css, [one]);
  }
  pen.textAlign = 'left';
  for (const [css, group] of byFace) {
    pen.font = css;
    const toBaseline = centralY(pen);
    for (const { text, colour, x, y, alpha } of group) {
      pen.globalAlpha = alpha;
      haloed(pen, inks, colour, text, x, y + toBaseline);
    }
  }
  pen.globalAlpha = 1;
}

function haloed(pen: Pen, inks: Inks, colour: string, text: string, x: number, y: number): void {
  pen.strokeStyle = inks.paper;
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  pen.strokeText(text, x, y);
  pen.lineJoin = 'miter';
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/** From the middle of a text as CSS has it to its baseline, CSS px. */
function centralY(pen: Pen): number {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
  return (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
}
