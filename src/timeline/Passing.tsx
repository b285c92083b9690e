import { useLayoutEffect, useMemo, useRef } from 'react';
import { axisPlan } from './Axis.tsx';
import { along } from './geometry.ts';
import { drawnStretch, shiftOf } from './liveView.ts';
import type { PlotProps } from './Plot.tsx';
import { type Inks, type Pen, paintAxisTexts, paintGround } from './painting.ts';
import { paintPicture } from './paintPicture.ts';
import { pictureOf } from './picture.ts';

export type PassingProps = Pick<
  PlotProps,
  | 'layout'
  | 'frame'
  | 'live'
  | 'geometry'
  | 'colours'
  | 'measure'
  | 'locale'
  | 'drawn'
  | 'highlighted'
  | 'opened'
  | 'past'
> & {
  /** False where the drawing itself is seen. */
  readonly isSeen: boolean;
};

/**
 * What is drawn in the midst of a gesture or a flight: the same picture on a canvas, which the browser moves and
 * stretches by itself until it is painted anew.
 */
export function Passing(props: PassingProps) {
  const { isSeen } = props;
  const { layout, frame, live, geometry, colours, measure, locale, drawn, highlighted, opened, past } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useRef<Inks | null>(null);
  const stretch = useMemo(() => drawnStretch(drawn), [drawn]);
  // In whole px, so that upright lines are as crisp as they will be.
  const left = Math.floor((stretch.from - drawn.from) * drawn.scale);
  const width = Math.ceil((stretch.to - drawn.from) * drawn.scale) - left;

  useLayoutEffect(() => {
    if (!isSeen) {
      inks.current = null;
      return;
    }
    const pen = canvas.current && cleanPen(canvas.current, width, geometry.height);
    if (!pen) return;
    const x = along(drawn);
    // Asked for once a gesture: a page that has just moved would be styled for each.
    inks.current ??= inksOf(pen.canvas, colours);
    const tools = { pen, inks: inks.current };
    const { scale } = drawn;
    const plan = axisPlan({ stretch, scale, x, geometry, locale });
    const picture = pictureOf({ layout, frame, geometry, x, scale, measure, highlighted, opened, past });
    pen.translate(-left, 0);
    paintGround({ ...tools, geometry }, plan, left, left + width);
    paintAxisTexts(tools, plan.texts);
    const { weight } = layout.index.data;
    paintPicture({ ...tools, picture, x, geometry, measure, weightOf: event => weight[event]! });
  });

  useLayoutEffect(() => {
    if (!isSeen) return;
    const move = () => {
      const { shift, by } = shiftOf(drawn, live.origin());
      if (canvas.current)
        canvas.current.style.transform = `translate(${(shift + by * left).toFixed(2)}px) scale(${by},1)`;
    };
    move();
    return live.onMoved(move);
  }, [live, drawn, left, isSeen]);

  return <canvas ref={canvas} className="tl-passing" aria-hidden="true" hidden={!isSeen} />;
}

/** A clean canvas of at least a size, and a pen that counts in CSS px. A canvas that is large enough stays. */
function cleanPen(canvas: HTMLCanvasElement, width: number, height: number): Pen | null {
  const pen = canvas.getContext('2d');
  const fine = Math.min(2, devicePixelRatio);
  const [across, down] = [Math.ceil(width * fine), Math.ceil(height * fine)];
  if (canvas.width < across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${across / fine}px`;
    canvas.style.height = `${down / fine}px`;
  }
  pen?.setTransform(fine, 0, 0, fine, 0, 0);
  pen?.clearRect(0, 0, canvas.width, canvas.height);
  return pen;
}

function inksOf(element: Element, colours: readonly number[]): Inks {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-2'),
    knit: token('knit'),
    pass: token('pass'),
    rule: token('rule'),
    ruleStrong: token('rule-2'),
    actors: colours.map(colour => token(`actor-${colour}`)),
    sans: style.fontFamily,
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    shade: Number(token('shade')),
  };
}
