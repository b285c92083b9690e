import { useShown } from './context.ts';
import { windowWords } from './words.ts';

interface CountProps {
  /** Events that match and touch the window. */
  readonly shown: number;
  /** Events that touch the window. */
  readonly all: number;
  readonly locale: string;
}

/** How many events the line shows, and of which stretch. */
export function Count({ shown, all, locale }: CountProps) {
  const window = useShown(state => state.window);
  return (
    <p className="app-count">
      <b>{shown.toLocaleString(locale)}</b>
      {shown !== all && <> of {all.toLocaleString(locale)}</>} {all === 1 ? 'event' : 'events'}
      <span className="app-count-dot"> · </span>
      <span className="app-count-window">{windowWords(window, locale)}</span>
    </p>
  );
}
