import { useEffect, useState } from 'react';
import { type Measure, tableMeasure } from '../chart/index.ts';

/** Weights that labels use; each is measured in its own face. */
const faces = ['400 12px', '650 13px'] as const;

/**
 * How wide texts are in the page's own sans face: in whatever is there, and again once a web font has come that was not
 * there. A new function is returned then, so that the layout runs again.
 */
export function useTextMeasure(): Measure {
  const [measure, setMeasure] = useState<Measure>(() => canvasMeasure());
  const [isFinal] = useState(areFontsThere);
  useEffect(() => {
    if (isFinal) return;
    let gone = false;
    Promise.allSettled(webFaces().map(face => document.fonts.load(face))).then(() => {
      if (!gone && areFontsThere()) setMeasure(() => canvasMeasure());
    });
    return () => {
      gone = true;
    };
  }, [isFinal]);
  return measure;
}

/** Resolves when the fonts are there that the page has asked for so far, or cannot be waited for any longer. */
export function fontsAreThere(atMostMs = 1000): Promise<unknown> {
  return Promise.race([document.fonts.ready, new Promise(done => setTimeout(done, atMostMs))]);
}

function areFontsThere(): boolean {
  return webFaces().every(face => document.fonts.check(face));
}

/** The web font alone: of a list, a stand-in that this machine does not have makes the whole wait fail. */
function webFaces(): readonly string[] {
  const [webFont] = sansFamily().split(',');
  return faces.map(face => `${face} ${webFont}`);
}

function canvasMeasure(): Measure {
  if (typeof document === 'undefined') return tableMeasure;
  const family = sansFamily();
  const faces = new Map<string, Face>();
  return (text, font) => {
    const css = `${font.weight} ${font.sizePx}px ${family}`;
    let face = faces.get(css);
    if (!face) {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return tableMeasure(text, font);
      pen.font = css;
      face = { pen, widths: new Map() };
      faces.set(css, face);
    }
    const { pen, widths } = face;
    const before = widths.get(text);
    if (before !== undefined) return before;
    const { width } = pen.measureText(text);
    if (widths.size > 20_000) widths.clear();
    widths.set(text, width);
    return width;
  };
}

/** A canvas of its own for each face: to change the face of one costs more than to measure a text. */
interface Face {
  readonly pen: CanvasRenderingContext2D;
  readonly widths: Map<string, number>;
}

function sansFamily(): string {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans').trim();
  return family || 'sans-serif';
}
