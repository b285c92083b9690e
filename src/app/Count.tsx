import { phrase } from '../reader/index.ts';
import { windowWords } from '../story/index.ts';
import { say } from '../words/index.ts';
import type { TimeWindow } from './state.ts';

interface CountProps {
  /** Events that match and touch the stretch. */
  readonly shown: number;
  /** Events that touch the stretch. */
  readonly all: number;
  /** The days in view. */
  readonly stretch: TimeWindow;
  readonly locale: string;
}

/** How many events the line shows, and of which stretch. */
export function Count({ shown, all, stretch, locale }: CountProps) {
  const bold = <b>{shown.toLocaleString(locale)}</b>;
  return (
    <p className="app-count">
      {phrase(shown === all ? say.count(bold, all) : say.countOf(bold, all))}
      <span className="app-count-dot"> · </span>
      <span className="app-count-window">
        <Stretch {...{ stretch, locale }} />
      </span>
    </p>
  );
}

/** Apart, for a browser's first number and first date take it long: between two parts React lets it paint. */
function Stretch({ stretch, locale }: Pick<CountProps, 'stretch' | 'locale'>) {
  return windowWords(stretch.from, stretch.to, locale);
}
