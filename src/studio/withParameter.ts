import type { AddressBar } from '../app/index.ts';

/** An address that keeps one parameter of its own, which the app knows nothing of, whatever the app writes. */
export function withParameter(bar: AddressBar, name: string, value: string): AddressBar {
  const kept = `${name}=${encodeURIComponent(value)}`;
  const write =
    (how: 'pushState' | 'replaceState') =>
    (data: unknown, unused: string, url: string): void =>
      bar.history[how](data, unused, url.startsWith('?') ? `?${kept}&${url.slice(1)}` : `${url}?${kept}`);
  return {
    location: {
      get pathname() {
        return bar.location.pathname;
      },
      get search() {
        const rest = bar.location.search
          .slice(1)
          .split('&')
          .filter(part => part !== '' && !part.startsWith(`${name}=`));
        return rest.length > 0 ? `?${rest.join('&')}` : '';
      },
    },
    history: { pushState: write('pushState'), replaceState: write('replaceState') },
    addEventListener: (type, listener) => bar.addEventListener(type, listener),
    removeEventListener: (type, listener) => bar.removeEventListener(type, listener),
    setTimeout: (run, ms) => bar.setTimeout(run, ms),
    clearTimeout: timer => bar.clearTimeout(timer),
  };
}
