import { useMemo } from 'react';
import type { LanePair } from '../story/index.ts';
import { GapLines, type Scene } from '../timeline/index.ts';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { gapDays, gapInView, gapWindow, gapWords } from './gapWords.ts';
import { useGaps } from './useGaps.ts';

/** The gaps of two lanes, drawn over the line. */
export function GapsDrawn({ pair, scene }: { readonly pair: LanePair; readonly scene: Scene }) {
  const { locale } = useApp();
  const asOf = useShown(state => state.asOf);
  const window = useShown(state => state.window);
  const chosen = useShown(state => state.gapAt);
  const turnToGap = useShown(state => state.turnToGap);
  const gaps = useGaps(pair);
  const told = useMemo(
    () =>
      gaps.map(gap => ({
        from: gap.from,
        to: gap.to,
        open: gap.before === null,
        words: [gapWords(gap, asOf), more.days(gap.days)],
        title: more.facetIs(gapWords(gap, asOf), gapDays(gap, locale)),
      })),
    [gaps, asOf, locale],
  );
  const current = gapInView(gaps, window, chosen);
  return (
    <GapLines
      scene={scene}
      lanes={pair}
      gaps={told}
      current={current ? gaps.indexOf(current) : null}
      onChoose={at => {
        const gap = gaps[at];
        if (gap) turnToGap(gap.from, gapWindow(gap), told[at]!.title);
      }}
    />
  );
}
