import type { RefObject } from 'react';
import { useApp, useShown } from '../app/index.ts';
import { type Day, formatDayWords, windowWords } from '../story/index.ts';
import type { TimelineHandle } from '../timeline/index.ts';
import { frame, say } from '../words/index.ts';
import { useFullAddress } from './fullAddress.ts';

interface TitleRowProps {
  readonly full: string;
  readonly timeline: RefObject<TimelineHandle | null>;
  /** The day to which the frame looks back, where no other row says so. */
  readonly asOf: Day | null;
}

/** The story's title, which leads to its page, the days in view, and what the wheel does for those who have none. */
export function TitleRow({ full, timeline, asOf }: TitleRowProps) {
  const { core, locale } = useApp();
  const { from, to } = useShown(state => state.window);
  const view = useShown(state => state.view);
  // A timeline that runs downward has buttons of its own, beside its lanes' names.
  const hasOwn = useShown(state => state.orientation === 'vertical');
  const href = useFullAddress(full);
  return (
    <header className="em-title">
      <h1>
        <a href={href} target="_blank" rel="noopener">
          {core.title}
        </a>
      </h1>
      {asOf !== null && <p>{frame.asKnown(formatDayWords(asOf, locale))}</p>}
      {view === 'timeline' && asOf === null && <p>{windowWords(from, to, locale)}</p>}
      {view === 'timeline' && !hasOwn && (
        <>
          <ZoomButton name={say.zoomOut} path="M3 8h10" onPress={() => timeline.current?.zoomBy(0.5)} />
          <ZoomButton name={say.zoomIn} path="M3 8h10M8 3v10" onPress={() => timeline.current?.zoomBy(2)} />
        </>
      )}
    </header>
  );
}

function ZoomButton({
  name,
  path,
  onPress,
}: {
  readonly name: string;
  readonly path: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
