import { useEffect, useState } from 'react';
import { type Measure, tableMeasure } from '../chart/index.ts';

/** Weights that labels use; each is measured in its own face. */
const faces = ['400 12px', '650 13px'] as const;

/**
 * How wide texts are in the page's own sans face: at first in whatever is there, again once the web font has come.
 * A new function is returned then, so that the layout runs again.
 */
export function useTextMeasure(): Measure {
  const [measure, setMeasure] = useState<Measure>(() => canvasMeasure());
  useEffect(() => {
    let gone = false;
    // The web font alone: of a list, a stand-in that this machine does not have makes the whole wait fail.
    const [webFont] = sansFamily().split(',');
    Promise.allSettled(faces.map(face => document.fonts.load(`${face} ${webFont}`))).then(() => {
      if (!gone) setMeasure(() => canvasMeasure());
    });
    return () => {
      gone = true;
    };
  }, []);
  return measure;
}

function canvasMeasure(): Measure {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return tableMeasure;
  const family = sansFamily();
  const known = new Map<string, number>();
  return (text, { sizePx, weight }) => {
    const key = `${weight}/${sizePx}/${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `${weight} ${sizePx}px ${family}`;
    const width = context.measureText(text).width;
    if (known.size > 20_000) known.clear();
    known.set(key, width);
    return width;
  };
}

function sansFamily(): string {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans').trim();
  return family || 'sans-serif';
}
