import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AppContext } from '../../src/app/context.ts';
import { FilterBar } from '../../src/app/FilterBar.tsx';
import { Header } from '../../src/app/Header.tsx';
import { NotLoaded } from '../../src/app/late.ts';
import { Notices } from '../../src/app/Notices.tsx';
import { NotLoadedNote } from '../../src/app/NotLoadedNote.tsx';
import { ProblemList } from '../../src/app/ProblemList.tsx';
import { type Shown, shownAtFirst } from '../../src/app/state.ts';
import { createAppStore } from '../../src/app/store.ts';
import type { Found } from '../../src/app/useMatching.ts';
import { facetCounts, noFilters, type Problem, type StoryCore } from '../../src/story/index.ts';
import { core } from './fixture.ts';

function markup(element: ReactElement, shown: Partial<Shown> = {}, story: StoryCore = core): string {
  const store = createAppStore({ ...shownAtFirst(story), ...shown });
  return renderToStaticMarkup(
    <AppContext
      value={{
        core: story,
        whole: story,
        store,
        roots: { home: '', pages: '' },
        language: 'en',
        locale: 'en-GB',
      }}
    >
      {element}
    </AppContext>,
  );
}

const bar = (
  <FilterBar
    shown={2}
    all={5}
    stretch={shownAtFirst(core).window}
    counts={facetCounts(core, noFilters)}
    detail={null}
    withKey
  />
);

describe('the header', () => {
  it('has a link for each view that says all of the state', () => {
    const html = markup(<Header search={null} onGuide={() => {}} />, { event: 3, query: 'visit' });
    expect(html).toContain('href="?event=visit&amp;q=visit" aria-current="page"');
    expect(html).toContain('href="?event=visit&amp;q=visit&amp;view=chronology"');
  });

  it('shows a title with markup in it as text', () => {
    const html = markup(
      <Header search={null} onGuide={() => {}} />,
      {},
      { ...core, title: '<img src=x onerror=alert(1)>' },
    );
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });
});

describe('the filter bar', () => {
  it('counts what is shown of what there is, and names the days', () => {
    const text = markup(bar).replace(/<[^>]*>/g, '');
    expect(text).toContain('2 of 5 events · 2 Dec 2018 – 5 Mar 2019');
  });

  it('has a switch for each kind, pressed where the kind is shown', () => {
    const html = markup(bar, { filters: { ...noFilters, kinds: ['meeting', 'pressure'] } });
    expect([...html.matchAll(/data-kind="(\w+)" aria-pressed="(\w+)"/g)].map(m => [m[1], m[2]])).toEqual([
      ['meeting', 'true'],
      ['statement', 'false'],
      ['pressure', 'true'],
    ]);
  });

  it('uses no style attributes, which the pages’ policy refuses', () => {
    expect(markup(bar) + markup(<Header search={null} onGuide={() => {}} />)).not.toMatch(/\sstyle=/);
  });
});

describe('the notice of problems', () => {
  const problem: Problem = {
    severity: 'error',
    file: 'events.json',
    path: 'events[12].date',
    found: "'2018-13-40'",
    expected: 'an EDTF date',
    event: 'broken',
  };

  it('says what was found where and what was expected', () => {
    const text = markup(<ProblemList errors={[problem]} />).replace(/<[^>]*>/g, ' ');
    for (const part of [
      '1 event could not be read.',
      'events.json',
      'events[12].date',
      '2018-13-40',
      'EDTF',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('the notices', () => {
  const found: Found = {
    matching: null,
    hits: null,
    highlighted: null,
    hidden: 0,
    told: null,
    expected: null,
    pending: false,
    query: '',
    search: null,
    fault: null,
    onRetry: () => {},
  };

  it('are none for warnings alone', () => {
    const problems: Problem[] = [
      { severity: 'warning', file: 'events.json', path: 'events[1]', found: 'x', expected: 'y' },
    ];
    const html = markup(<Notices among={null} found={found} nothing={false} />, {}, { ...core, problems });
    expect(html.replace(/<[^>]*>/g, '')).toBe('');
  });

  it('say that the search did not come, and offer to try again', () => {
    const html = markup(
      <Notices among={null} found={{ ...found, fault: new NotLoaded(1, null) }} nothing={false} />,
    );
    expect(html).toContain('The search could not be loaded.');
    expect(html).toContain('Try again');
  });
});

describe('the note in the place of a part that did not come', () => {
  const note = (tries: number) =>
    markup(<NotLoadedNote fault={new NotLoaded(tries, null)} onRetry={() => {}} />);

  it('offers to try again', () => {
    expect(note(1)).toContain('This part of the page could not be loaded.');
    expect(note(1)).toContain('Try again');
    expect(note(1)).not.toContain('Reload');
  });

  it('offers the page anew after a second failure', () => {
    expect(note(2)).toContain('Reload the page');
  });
});
