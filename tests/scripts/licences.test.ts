import { describe, expect, it } from 'vitest';
import { dependencies } from '../../package.json' with { type: 'json' };
import { licencesText } from '../../scripts/licences.ts';

const parts = licencesText(process.cwd()).split(/\n-{80}\n/);
const partOf = (name: string) => parts.find(part => part.trim().startsWith(`${name} `)) ?? '';

describe('The page of licences', () => {
  it('has every package that the program depends on, and what these depend on', () => {
    for (const name of [...Object.keys(dependencies), 'd3-zoom', 'citeproc', 'scheduler']) {
      expect(partOf(name), name).toMatch(/^\s*\S+ \d+\.\d+/);
    }
  });

  it('has the words of each licence that has some', () => {
    expect(partOf('react')).toContain('Permission is hereby granted');
    expect(partOf('ical.js')).toContain('Mozilla Public License');
  });

  it('says of citeproc-js what its licence asks to be said', () => {
    expect(partOf('citeproc')).toContain('Citations by CSL (citeproc-js)');
    expect(partOf('citeproc')).toContain('https://github.com/juris-m/citeproc-js');
  });
});
