import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { cited, find, long, styles } from '../../scripts/csl-plugin.ts';
import { type CslShort, slimStyle } from '../../scripts/csl-slim.ts';
import { items } from '../taking/items.ts';

const csl = plugins.config.get('@csl') as { readonly styles: { add(name: string, style: unknown): void } };

function entries(name: string, style: CslShort): string {
  csl.styles.add(name, long(style));
  const all = Object.values(items);
  return new Cite(all).format('bibliography', { format: 'html', template: name, lang: 'en-US' });
}

describe.each(Object.entries(styles))('The style "%s" without what pages never need', (name, id) => {
  const whole = find(id);
  const slim = slimStyle(whole, cited);

  it('sets every sort of source as the whole style does', () => {
    expect(entries(`slim-${name}`, slim)).toBe(entries(`whole-${name}`, whole));
  });

  it('is smaller, and asks for nothing that is gone', () => {
    const text = JSON.stringify(slim);
    expect(text.length).toBeLessThan(JSON.stringify(whole).length * 0.8);
    const called = [...text.matchAll(/"macro":"([^"]+)"/g)].map(([, macro]) => macro);
    const held = new Set(slim.c?.flatMap(child => (typeof child === 'object' ? [child.a?.name] : [])));
    expect(called.filter(macro => !held.has(macro))).toEqual([]);
  });
});

describe('A slimmed style', () => {
  const style = (...c: CslShort[]): CslShort => ({ n: 'style', c });
  const text = (variable: string): CslShort => ({ n: 'text', a: { variable } });
  const onlyTitles = { types: ['webpage'], variables: ['title'] };

  it('loses a group whose variables are all empty, with its fixed words', () => {
    const group: CslShort = { n: 'group', c: [{ n: 'text', a: { value: 'by' } }, text('director')] };
    expect(slimStyle(style({ n: 'bibliography', c: [group, text('title')] }), onlyTitles)).toEqual(
      style({ n: 'bibliography', c: [text('title')] }),
    );
  });

  it('keeps what follows from no type that is cited, and nothing behind what always holds', () => {
    const choose: CslShort = {
      n: 'choose',
      c: [
        { n: 'if', a: { type: 'book' }, c: [text('title')] },
        { n: 'else-if', a: { type: 'book map', match: 'none' }, c: [text('title')] },
        { n: 'else', c: [text('title')] },
      ],
    };
    expect(slimStyle(style(choose), onlyTitles)).toEqual(
      style({ n: 'choose', c: [{ n: 'if', a: { type: 'webpage', match: 'any' }, c: [text('title')] }] }),
    );
  });
});
