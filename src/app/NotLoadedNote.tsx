import type { MouseEvent } from 'react';

interface NotLoadedNoteProps {
  /** How often it was tried. */
  readonly tries: number;
  readonly onRetry: () => void;
}

/**
 * That a part of the page did not come, and the way to try again. Browsers that remember a failed script, and sites
 * that have since been renewed, need the page anew: after a second failure that is offered too.
 */
export function NotLoadedNote({ tries, onRetry }: NotLoadedNoteProps) {
  const retry = (click: MouseEvent<HTMLElement>) => {
    // The button goes; what was around it keeps the focus.
    click.currentTarget.parentElement?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    onRetry();
  };
  return (
    <div className="app-notloaded" role="alert">
      <p>This part of the page could not be loaded. The connection may be down.</p>
      <button type="button" className="app-button" onClick={retry}>
        Try again
      </button>
      {tries > 1 && (
        <button type="button" className="app-button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
      )}
    </div>
  );
}
