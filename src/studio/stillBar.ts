import type { AddressBar } from '../app/index.ts';

/** An address that is remembered and shown nowhere: a preview's state is no address of the page around it. */
export function stillBar(): AddressBar {
  let search = '';
  const write = (_: unknown, __: string, url: string) => {
    search = url.startsWith('?') ? url : '';
  };
  return {
    location: {
      get search() {
        return search;
      },
      pathname: '/',
    },
    history: { pushState: write, replaceState: write },
    addEventListener: () => {},
    removeEventListener: () => {},
    setTimeout: (run, ms) => window.setTimeout(run, ms),
    clearTimeout: timer => window.clearTimeout(timer),
  };
}
