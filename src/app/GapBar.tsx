import { phrase } from '../reader/index.ts';
import type { GapEnds, LanePair } from '../story/index.ts';
import { more } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { MeetingLink } from './GapMeeting.tsx';
import { gapDays, gapInView, gapWindow, gapWords } from './gapWords.ts';
import { BackIcon, ForwardIcon } from './playIcons.tsx';
import { TransportButton } from './TransportButton.tsx';
import { useGaps } from './useGaps.ts';
import { phonePage, useMedia } from './useMedia.ts';
import './styles/gaps.css';

export interface GapBarProps {
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
}

/** The line over the view while gaps are measured: the one that is told of, in words, and what leads to the others. */
export function GapBar(props: GapBarProps) {
  const pair = useShown(state => state.gap);
  return pair && <Measured {...props} pair={pair} />;
}

function Measured({ pair, ...links }: GapBarProps & { readonly pair: LanePair }) {
  const { core, locale, store } = useApp();
  const window = useShown(state => state.window);
  const chosen = useShown(state => state.gapAt);
  const asOf = useShown(state => state.asOf);
  const gaps = useGaps(pair);
  const current = gapInView(gaps, window, chosen);
  const turnTo = (gap: GapEnds | undefined) => {
    if (gap) {
      const said = more.facetIs(gapWords(gap, asOf), gapDays(gap, locale));
      store.getState().turnToGap(gap.from, gapWindow(gap), said);
    }
  };
  const earlier = gaps.findLast(gap => gap.to <= (current?.from ?? window.from));
  const later = gaps.find(gap => gap.from >= (current?.to ?? window.to));
  const brief = useMedia(phonePage);
  const [a = '', b = ''] = pair.map(lane => core.lanes[lane]?.[brief ? 'short' : 'name']);
  const parts = (gap: GapEnds) => {
    const measured = (
      <>
        <b>{gapWords(gap, asOf)}</b>
        <span className="app-gapbar-days">{more.gapDays(gapDays(gap, locale))}</span>
      </>
    );
    const after = <MeetingLink {...links} meeting={gap.after} end="last" brief={brief} />;
    if (!gap.before) return more.gapOpen(measured, after);
    const before = <MeetingLink {...links} meeting={gap.before} end="first" brief={brief} />;
    return more.gapClosed(measured, after, before);
  };
  return (
    <section className="app-gapbar" aria-label={more.timeWithout}>
      <p className="app-gapbar-words">
        {more.pair(a, b)}: {current ? phrase(parts(current)) : nothingWords(gaps, asOf !== null)}
      </p>
      <div className="app-gapbar-steps">
        <TransportButton name={more.earlierGap} disabled={!earlier} onPress={() => turnTo(earlier)}>
          <BackIcon />
        </TransportButton>
        <TransportButton name={more.laterGap} disabled={!later} onPress={() => turnTo(later)}>
          <ForwardIcon />
        </TransportButton>
      </div>
      <button type="button" className="app-button" onClick={() => store.getState().measureGaps(null)}>
        {more.endGaps}
        <span className="app-unseen">{more.endGapsWhat}</span>
      </button>
    </section>
  );
}

function nothingWords(gaps: readonly GapEnds[], lookingBack: boolean): string {
  if (gaps.length > 0) return more.noGapInView;
  return lookingBack ? more.noMeetingKnown : more.neverMeet;
}
