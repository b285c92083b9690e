import type { MouseEvent } from 'react';
import { say } from '../words/index.ts';
import { forgetFailures, type NotLoaded } from './late.ts';

interface NotLoadedNoteProps {
  readonly fault: NotLoaded;
  readonly onRetry: () => void;
  /** That it is missing, as a sentence. */
  readonly words?: string;
}

/**
 * That a part of the page did not come, and the way to try again. Browsers that remember a failed script, and sites
 * that have since been renewed, need the page anew: after a second failure that is offered too.
 */
export function NotLoadedNote({ fault, onRetry, words = say.partNotLoaded }: NotLoadedNoteProps) {
  const retry = (click: MouseEvent<HTMLElement>) => {
    // The button goes; what was around it keeps the focus.
    click.currentTarget.parentElement
      ?.closest<HTMLElement>('[tabindex="-1"]')
      ?.focus({ preventScroll: true });
    forgetFailures();
    onRetry();
  };
  return (
    <div className="app-notloaded" role="alert">
      <p>{words}</p>
      <button type="button" className="app-button" onClick={retry}>
        {say.tryAgain}
      </button>
      {fault.tries > 1 && (
        <button type="button" className="app-button" onClick={() => window.location.reload()}>
          {say.reload}
        </button>
      )}
    </div>
  );
}
