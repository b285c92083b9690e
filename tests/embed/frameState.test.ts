import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/index.ts';
import { afterSetting, frameBar, readFrameSettings, writeFrameSettings } from '../../src/embed/frameState.ts';
import { frameAddress } from '../../src/embed/parameters.ts';
import { core, day } from '../app/fixture.ts';

const [first, second] = core.events;

describe('The settings of a frame', () => {
  it('are read and written alike', () => {
    for (const search of ['', 'panel=none', 'height=fixed', 'panel=none&height=fixed'])
      expect(writeFrameSettings(readFrameSettings(search))).toBe(search);
  });

  it('are at their defaults where the address says anything else', () => {
    expect(readFrameSettings('?panel=javascript:alert(1)&height=1e9')).toEqual({
      panel: 'auto',
      height: 'auto',
    });
  });
});

describe('What an article sets', () => {
  const shown = readAddress('', core);

  it('opens an event and leaves the rest as it is', () => {
    const from = { ...shown, window: { from: day('2018-01-01'), to: day('2018-03-01') } };
    const next = afterSetting(from, core, { event: second!.id });
    expect(next.event).toBe(1);
    expect(next.window).toEqual(from.window);
  });

  it('closes with null what is open', () => {
    expect(afterSetting({ ...shown, event: 0 }, core, { event: null }).event).toBeNull();
  });

  it('sets days, colours and filters by the names of the address', () => {
    const next = afterSetting(shown, core, {
      from: '2018-01-01',
      to: '2018-12-31',
      theme: 'dark',
      actors: 'usa,nobody-known',
    });
    expect(next.window).toEqual({ from: day('2018-01-01'), to: day('2019-01-01') });
    expect(next.theme).toBe('dark');
    expect(next.filters.actors).toEqual(['usa']);
  });

  it('does nothing where it is nothing', () => {
    const odd = { event: 'javascript:alert(1)', from: 'data:,x', theme: '<b>', view: '__proto__' };
    expect(afterSetting(shown, core, odd)).toEqual(shown);
  });
});

describe('The address of a frame', () => {
  it('keeps what is settled when it loads, and makes no entry', () => {
    const written: string[] = [];
    const page = {
      location: { search: '?panel=none', pathname: '/talks/embed/' },
      history: { replaceState: (_: unknown, __: string, url: string) => written.push(url) },
      addEventListener: () => {},
      removeEventListener: () => {},
      setTimeout: () => 0,
      clearTimeout: () => {},
    } as unknown as Window;
    const { history } = frameBar(page, readFrameSettings(page.location.search));
    history.pushState(null, '', `?event=${first!.id}`);
    history.replaceState(null, '', '/talks/embed/');
    expect(written).toEqual([`?event=${first!.id}&panel=none`, '?panel=none']);
  });

  it('names a story below the site, and the parameters that have a value', () => {
    expect(frameAddress('https://site.example/', 'talks', {})).toBe('https://site.example/talks/embed/');
    expect(
      frameAddress('https://site.example/a/', 'talks', { event: 'x', theme: '', actors: 'a,b', lang: 'k&o' }),
    ).toBe('https://site.example/a/talks/embed/?event=x&actors=a,b&lang=k%26o');
  });
});
