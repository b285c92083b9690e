import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { type AddressBar, followAddress } from '../../src/app/history.ts';
import { createAppStore } from '../../src/app/store.ts';
import { core, day } from './fixture.ts';

/** A browser's address and history, as far as they are used. */
function browser(search = '') {
  const entries = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const goTo = (url: string) => (url.startsWith('?') ? url : '');
  const bar: AddressBar = {
    location: {
      pathname: '/story/',
      get search() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_, __, url) => {
        entries.splice(++at, Infinity, goTo(url));
      },
      replaceState: (_, __, url) => {
        entries[at] = goTo(url);
      },
    },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    setTimeout: (run, ms) => setTimeout(run, ms) as unknown as number,
    clearTimeout: timer => clearTimeout(timer),
  };
  const walk = (by: number) => {
    at += by;
    for (const listener of listeners) listener();
  };
  return { bar, entries, walk, listeners };
}

function start(search = '', inFrame = false) {
  const page = browser(search);
  const store = createAppStore(readAddress(search, core));
  const stop = followAddress(store, core, page.bar, inFrame);
  return { ...page, store, stop };
}

beforeEach(() => void vi.useFakeTimers());

describe('the history', () => {
  it('has an entry for each event opened, so that Back closes it', () => {
    const { store, entries, walk } = start();
    store.getState().openEvent(3);
    store.getState().openEvent(2);
    expect(entries).toEqual(['', '?event=visit', '?event=address']);
    walk(-1);
    expect(store.getState().event).toBe(3);
    walk(-1);
    expect(store.getState().event).toBe(null);
    walk(2);
    expect(store.getState().event).toBe(2);
    expect(entries).toHaveLength(3);
  });

  it('has an entry for accounts set side by side, so that Back leads to the event', () => {
    const { store, entries, walk } = start('?event=visit');
    store.getState().compareAccounts(true);
    expect(entries).toEqual(['?event=visit', '?event=visit&compare=1']);
    walk(-1);
    expect(store.getState()).toMatchObject({ event: 3, compare: false });
  });

  it('has no entry for pans, zooms, filters and words, which rewrite the last', () => {
    const { store, entries } = start();
    store.getState().moveWindow({ from: day('2018-01-01'), to: day('2018-02-01') });
    store.getState().search('visit');
    expect(entries).toEqual(['']);
    vi.runAllTimers();
    expect(entries).toEqual(['?from=2018-01-01&to=2018-01-31&q=visit']);
  });

  it('keeps the last pan in the entry that an opened event leaves behind', () => {
    const { store, entries } = start();
    store.getState().moveWindow({ from: day('2018-01-01'), to: day('2018-02-01') });
    store.getState().openEvent(0);
    expect(entries[0]).toBe('?from=2018-01-01&to=2018-01-31');
    expect(entries[1]).toBe('?event=letter&from=2018-01-01&to=2018-01-31');
  });

  it('makes no entries in a frame', () => {
    const { store, entries } = start('', true);
    store.getState().openEvent(3);
    store.getState().switchView('chronology');
    vi.runAllTimers();
    expect(entries).toEqual(['?event=visit&view=chronology']);
  });

  it('returns to the bare path where there is nothing to say', () => {
    const { store, entries } = start('?theme=dark');
    store.getState().chooseTheme('auto');
    vi.runAllTimers();
    expect(entries).toEqual(['']);
  });

  it('works on where the browser refuses', () => {
    const { store, bar } = start();
    const refuse = () => {
      throw new Error('SecurityError');
    };
    Object.assign(bar.history, { pushState: refuse, replaceState: refuse });
    expect(() => store.getState().openEvent(3)).not.toThrow();
    store.getState().search('visit');
    expect(() => vi.runAllTimers()).not.toThrow();
    expect(store.getState()).toMatchObject({ event: 3, query: 'visit' });
  });

  it('leaves nothing behind when it ends', () => {
    const { store, entries, listeners, stop } = start();
    store.getState().search('visit');
    stop();
    vi.runAllTimers();
    expect(entries).toEqual(['']);
    expect(listeners.size).toBe(0);
  });
});
