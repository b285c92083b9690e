/** An sRGB colour, each channel 0–1. */
export type Rgb = readonly [number, number, number];

export function parseHex(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** WCAG 2 contrast, 1–21. */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear channels. */
export const visions = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

type Lab = readonly [number, number, number];

/** CIE L*a*b* (D65) of a colour as one of the visions sees it. */
export function labOf(colour: Rgb, vision: keyof typeof visions): Lab {
  const m = visions[vision];
  const [lr, lg, lb] = colour.map(linear) as unknown as Rgb;
  const row = (i: number) => Math.min(1, Math.max(0, m[i]! * lr + m[i + 1]! * lg + m[i + 2]! * lb));
  const [r, g, b] = [row(0), row(3), row(6)];
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = 180 / Math.PI;
const hueOf = (a: number, b: number) => (Math.atan2(b, a) * degrees + 360) % 360;
const cosd = (angle: number) => Math.cos(angle / degrees);
const saturation = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000, after Sharma, Wu and Dalal 2005. */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = 0.5 * (1 - saturation((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [hueOf(p1, b1), hueOf(p2, b2)];
  let turn = h2 - h1;
  if (Math.abs(turn) > 180) turn -= 360 * Math.sign(turn);
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const hue = (h1 + h2 + (Math.abs(h1 - h2) > 180 ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2;
  const t =
    1 - 0.17 * cosd(hue - 30) + 0.24 * cosd(2 * hue) + 0.32 * cosd(3 * hue + 6) - 0.2 * cosd(4 * hue - 63);
  const sl = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const dl = (l2 - l1) / sl;
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2 / degrees)) / (1 + 0.015 * chroma * t);
  const rotation = -2 * saturation(chroma) * Math.sin((60 * Math.exp(-(((hue - 275) / 25) ** 2))) / degrees);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
