import { describe, expect, it } from 'vitest';
import { shownAtFirst } from '../../src/app/state.ts';
import { createAppStore } from '../../src/app/store.ts';
import { noFilters } from '../../src/story/index.ts';
import { core, day } from './fixture.ts';

const storeAtFirst = () => createAppStore(shownAtFirst(core));

describe('the store', () => {
  it('opens one thing at a time: an event puts away the list, a list the event', () => {
    const store = storeAtFirst();
    store.getState().openList([1, 2]);
    store.getState().openEvent(2);
    expect(store.getState()).toMatchObject({ event: 2, list: null });
    store.getState().openList([0, 1]);
    expect(store.getState()).toMatchObject({ event: null, list: [0, 1] });
  });

  it('keeps the state as it is where the window has not moved', () => {
    const store = storeAtFirst();
    const before = store.getState();
    before.moveWindow({ ...before.window });
    expect(store.getState()).toBe(before);
  });

  it('refuses a window without days or numbers', () => {
    const store = storeAtFirst();
    const { window, moveWindow } = store.getState();
    moveWindow({ from: 10, to: 10 });
    moveWindow({ from: Number.NaN, to: 10 });
    expect(store.getState().window).toBe(window);
  });

  it('no longer filters by a query that was cleared', () => {
    const store = storeAtFirst();
    store.getState().search('visit');
    store.getState().showResultsOnly(true);
    store.getState().search('visits');
    expect(store.getState().resultsOnly).toBe(true);
    store.getState().search(' ');
    expect(store.getState().resultsOnly).toBe(false);
  });

  it('restricts one facet and leaves the others', () => {
    const store = storeAtFirst();
    store.getState().restrict('issues', ['trade']);
    store.getState().restrict('kinds', ['talks', 'meeting']);
    expect(store.getState().filters).toEqual({
      ...noFilters,
      issues: ['trade'],
      kinds: ['meeting', 'talks'],
    });
    store.getState().clearFilters();
    expect(store.getState().filters).toEqual(noFilters);
  });

  it('gives up whose sources tell the story with the filters', () => {
    const store = storeAtFirst();
    store.getState().tellBy('country:cn');
    expect(store.getState().told).toBe('country:cn');
    store.getState().clearFilters();
    expect(store.getState().told).toBeNull();
  });

  it('looks back from a day and moves the window only where it does not hold the day', () => {
    const store = storeAtFirst();
    const { window, setAsOf } = store.getState();
    setAsOf(day('2019-01-10'));
    expect(store.getState()).toMatchObject({ asOf: day('2019-01-10'), window });
    setAsOf(day('2018-03-01'));
    const moved = store.getState().window;
    expect(moved.to - moved.from).toBe(window.to - window.from);
    expect(day('2018-03-01')).toBeGreaterThan(moved.from);
    setAsOf(null);
    expect(store.getState()).toMatchObject({ asOf: null, window: moved });
  });

  it('compares with an earlier day alone, and forgets it when that is no longer earlier', () => {
    const store = storeAtFirst();
    const { setAsOf, compareSince } = store.getState();
    compareSince(day('2018-12-01'));
    expect(store.getState().since).toBeNull();
    setAsOf(day('2019-01-10'));
    compareSince(day('2019-01-10'));
    expect(store.getState().since).toBeNull();
    compareSince(day('2018-12-01'));
    expect(store.getState().since).toBe(day('2018-12-01'));
    setAsOf(day('2018-12-01'));
    expect(store.getState().since).toBeNull();
  });

  it('shows just what an address says when the reader goes back', () => {
    const store = storeAtFirst();
    const first = shownAtFirst(core, { event: 1 });
    store.getState().openList([1, 2]);
    store.getState().search('visit');
    store.getState().goTo(first);
    expect(store.getState()).toMatchObject({ ...first, list: null });
  });

  it('keeps the chapter that is read behind an event that is opened from it', () => {
    const store = storeAtFirst();
    store.getState().readChapter(1, { from: 10, to: 20 });
    store.getState().openEvent(2);
    expect(store.getState()).toMatchObject({ chapter: 1, event: 2, window: { from: 10, to: 20 } });
    store.getState().closeEvent();
    expect(store.getState()).toMatchObject({ chapter: 1, event: null });
  });

  it('remembers where the guided story was left', () => {
    const store = storeAtFirst();
    store.getState().readChapter(1, { from: 10, to: 20 });
    store.getState().leaveGuide();
    expect(store.getState()).toMatchObject({ chapter: null, left: 1 });
    store.getState().readChapter(0, { from: 10, to: 20 });
    store.getState().switchView('chronology');
    expect(store.getState()).toMatchObject({ chapter: null, left: 0 });
  });
});
