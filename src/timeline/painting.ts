import type { AxisPlan, AxisText } from './Axis.tsx';
import { type Geometry, lineOf } from './geometry.ts';

export type Pen = CanvasRenderingContext2D;

/** The colours and the face of the page, as a canvas takes them. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly knit: string;
  readonly pass: string;
  readonly rule: string;
  readonly ruleStrong: string;
  /** By lane. */
  readonly actors: readonly string[];
  /** A list of families. */
  readonly sans: string;
  /** CSS px of a rem. */
  readonly rem: number;
  /** How much is left of what is in the shade, from 0 to 1. */
  readonly shade: number;
}

/** What is painted with. */
export interface Tools {
  readonly pen: Pen;
  readonly inks: Inks;
}

/** Paints lanes and axis. @param from, to CSS px between which lines run */
export function paintGround(
  { pen, inks, geometry }: Tools & { readonly geometry: Geometry },
  plan: AxisPlan,
  from: number,
  to: number,
): void {
  const { bands, axis, height } = geometry;
  const across = (y: number) => {
    pen.moveTo(from, y);
    pen.lineTo(to, y);
  };
  const upright = (top: number, foot: number) => (at: number) => {
    pen.moveTo(crisp(at), top);
    pen.lineTo(crisp(at), foot);
  };
  stroke(pen, inks.rule, 1, () => {
    for (const { start, size } of bands) across(crisp(axis + start + size));
  });
  stroke(pen, inks.rule, 1.5, () => {
    for (const lane of bands.keys()) across(lineOf(geometry, lane));
  });
  pen.globalAlpha = 0.75;
  stroke(pen, inks.rule, 1, () => plan.minor.forEach(upright(axis, height)));
  pen.globalAlpha = 1;
  stroke(pen, inks.ruleStrong, 1, () => plan.minor.forEach(upright(axis - 5, axis)));
  pen.globalAlpha = 0.65;
  stroke(pen, inks.ruleStrong, 1, () => plan.major.forEach(upright(4, height)));
  pen.globalAlpha = 1;
}

/** Paints the texts of the axis. */
export function paintAxisTexts({ pen, inks }: Tools, texts: readonly AxisText[]): void {
  pen.textBaseline = 'alphabetic';
  for (const { kind, text, x, y } of texts) {
    const major = kind === 'major';
    pen.font = font(inks, major ? 0.8125 : 0.75, major ? 650 : 400);
    pen.fillStyle = major ? inks.ink : inks.inkSoft;
    pen.textAlign = kind === 'minor' ? 'center' : 'left';
    pen.fillText(text, x, y);
  }
}

export function font({ sans, rem }: Inks, sizeRem: number, weight: number): string {
  return `${weight} ${sizeRem * rem}px ${sans}`;
}

export function fill(pen: Pen, colour: string, d: string): void {
  pen.fillStyle = colour;
  pen.fill(new Path2D(d));
}

export function stroke(pen: Pen, colour: string, width: number, trace: () => void): void {
  pen.beginPath();
  trace();
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

/** The middle of the px column or row that a line of 1 px is to fill. */
export function crisp(at: number): number {
  return Math.floor(at) + 0.5;
}
