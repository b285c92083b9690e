/** The page as it came from the server, which stands in for the app until that is drawn, and again if it fails. */
export interface StandIn {
  /** Resolves when the reader has the chart in view: whoever has begun to read the list is not torn away from it. */
  readonly chartInView: () => Promise<void>;
  /** Leaves the page to the app. */
  readonly leave: () => void;
  /** Shows it again, with its own words for what went wrong, the reason where it is known, and a way to try anew. */
  readonly fail: (onRetry: () => void, why?: string | null) => void;
}

/** A list that has been scrolled to lies at least this far down, CSS px. */
const scrolledPx = 80;

export function standIn(page: HTMLElement, root: HTMLElement): StandIn {
  const { documentElement } = document;
  const retry = page.querySelector<HTMLAnchorElement>('#failed-retry');
  const words = page.querySelector('#failed-words');
  const own = words?.textContent ?? '';
  let again: (() => void) | null = null;
  retry?.addEventListener('click', click => {
    if (!again) return;
    click.preventDefault();
    delete documentElement.dataset.app;
    again();
  });
  // The app is drawn unseen, at the size that it will have, until it can take this page's place in one step.
  root.dataset.coming = '';
  const isInView = () => window.scrollY < scrolledPx || documentElement.dataset.view === 'chronology';
  return {
    chartInView: () =>
      new Promise(done => {
        if (isInView()) {
          done();
          return;
        }
        const look = () => {
          if (!isInView()) return;
          window.removeEventListener('scroll', look);
          done();
        };
        window.addEventListener('scroll', look, { passive: true });
      }),
    leave: () => {
      if (!page.isConnected) return;
      // That an edition is one is said whatever else is shown.
      const frozen = page.querySelector('.app-frozen');
      if (frozen) root.before(frozen);
      page.remove();
      delete root.dataset.coming;
      delete documentElement.dataset.app;
    },
    fail: (onRetry, why) => {
      if (words) words.textContent = why ? `${own} ${why}` : own;
      again = onRetry;
      root.dataset.coming = '';
      if (!page.isConnected) root.after(page);
      documentElement.dataset.app = 'failed';
      documentElement.dataset.idle = 'true';
    },
  };
}
