/** Red, green and blue from 0 to 1, gamma-encoded as in CSS. */
export type Rgb = readonly [number, number, number];

/** Reads '#rrggbb'; throws for anything else. */
export function parseHex(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour of six digits: ${hex}`);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = toLinear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * What a reader without one kind of cone sees: Machado, Oliveira and Fernandes, 'A Physiologically-based Model for
 * Simulation of Color Vision Deficiency' (2009), severity 1.0, applied to linear light.
 */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Vision = 'full colour vision' | keyof typeof deficiencies;

export const visions = ['full colour vision', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

/** The colour as a reader of that vision sees it. */
export function seenBy(vision: Vision, colour: Rgb): Rgb {
  if (vision === 'full colour vision') return colour;
  const linear = toLinear(colour);
  const [r, g, b] = deficiencies[vision].map(
    row => row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2],
  );
  return [encode(r ?? 0), encode(g ?? 0), encode(b ?? 0)];
}

/** CIEDE2000: Sharma, Wu and Dalal, 'The CIEDE2000 Color-Difference Formula' (2005), equations 2 to 22. */
export function difference(first: Rgb, second: Rgb): number {
  return differenceOfLab(toLab(first), toLab(second));
}

type Lab = readonly [number, number, number];

export function differenceOfLab([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean = (x: number, y: number) => (x + y) / 2;
  const seventh = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const g = 0.5 * (1 - seventh(mean(Math.hypot(a1, b1), Math.hypot(a2, b2))));
  const [c1, c2] = [Math.hypot((1 + g) * a1, b1), Math.hypot((1 + g) * a2, b2)];
  const [h1, h2] = [hue((1 + g) * a1, b1), hue((1 + g) * a2, b2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaHue = 2 * Math.sqrt(c1 * c2) * sine(turn / 2);
  const [lMean, cMean] = [mean(l1, l2), mean(c1, c2)];
  const hMean = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * cosine(hMean - 30) +
    0.24 * cosine(2 * hMean) +
    0.32 * cosine(3 * hMean + 6) -
    0.2 * cosine(4 * hMean - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * cMean);
  const tint = deltaHue / (1 + 0.015 * cMean * t);
  const rotation = -2 * seventh(cMean) * sine(60 * Math.exp(-(((hMean - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tint ** 2 + rotation * chroma * tint);
}

/** CIELAB under D65. */
function toLab(colour: Rgb): Lab {
  const [r, g, b] = toLinear(colour);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function f(t: number): number {
  return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
}

function toLinear([r, g, b]: Rgb): Rgb {
  return [decode(r), decode(g), decode(b)];
}

function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encode(linear: number): number {
  const channel = Math.min(1, Math.max(0, linear));
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
