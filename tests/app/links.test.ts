import { describe, expect, it } from 'vitest';
import { addressOf, addressOfEvent } from '../../src/app/links.ts';
import { shownAtFirst } from '../../src/app/state.ts';
import { core } from './fixture.ts';

const shown = shownAtFirst(core);

describe('The links of a page', () => {
  it('lead to an event’s own page where there is one', () => {
    const roots = { home: 'https://a.example/s/', pages: 'https://a.example/s/' };
    expect(addressOfEvent('e', { theme: 'auto' }, roots)).toBe('https://a.example/s/e/');
    expect(addressOfEvent('e', { theme: 'dark' }, roots)).toBe('https://a.example/s/e/?theme=dark');
  });

  it('lead to the story’s page with the event open where there is none', () => {
    const roots = { home: './', pages: null };
    expect(addressOfEvent('e', { theme: 'auto' }, roots)).toBe('./?event=e');
    expect(addressOfEvent('e', { theme: 'dark' }, roots)).toBe('./?event=e&theme=dark');
  });

  it('keep the query that a page bears itself', () => {
    const roots = { home: './?story=x', pages: null };
    expect(addressOfEvent('e', { theme: 'auto' }, roots)).toBe('./?story=x&event=e');
    expect(addressOf({ ...shown, view: 'chronology' }, core, roots)).toMatch(
      /^\.\/\?story=x&.*view=chronology/,
    );
  });
});
