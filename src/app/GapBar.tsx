import type { GapEnds, LanePair } from '../story/index.ts';
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
      const said = `${gapWords(gap, asOf, locale)}: ${gapDays(gap, locale)}`;
      store.getState().turnToGap(gap.from, gapWindow(gap), said);
    }
  };
  const earlier = gaps.findLast(gap => gap.to <= (current?.from ?? window.from));
  const later = gaps.find(gap => gap.from >= (current?.to ?? window.to));
  const brief = useMedia(phonePage);
  const names = pair.map(lane => core.lanes[lane]?.[brief ? 'short' : 'name']).join(' and ');
  return (
    <section className="app-gapbar" aria-label="Time without a meeting">
      <p className="app-gapbar-words">
        {names}:{' '}
        {current ? (
          <>
            <b>{gapWords(current, asOf, locale)}</b>
            <span className="app-gapbar-days">, {gapDays(current, locale)},</span> after{' '}
            <MeetingLink {...links} meeting={current.after} end="last" brief={brief} />
            {current.before && (
              <>
                , before <MeetingLink {...links} meeting={current.before} end="first" brief={brief} />
              </>
            )}
          </>
        ) : (
          nothingWords(gaps, asOf !== null)
        )}
      </p>
      <div className="app-gapbar-steps">
        <TransportButton name="Earlier gap" disabled={!earlier} onPress={() => turnTo(earlier)}>
          <BackIcon />
        </TransportButton>
        <TransportButton name="Later gap" disabled={!later} onPress={() => turnTo(later)}>
          <ForwardIcon />
        </TransportButton>
      </div>
      <button type="button" className="app-button" onClick={() => store.getState().measureGaps(null)}>
        End<span className="app-unseen"> measuring gaps</span>
      </button>
    </section>
  );
}

function nothingWords(gaps: readonly GapEnds[], lookingBack: boolean): string {
  if (gaps.length > 0) return 'no gap between two meetings is in view';
  return lookingBack ? 'no meeting was known on this day' : 'they do not meet in this story';
}
