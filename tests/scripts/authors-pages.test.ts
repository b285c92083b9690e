import { describe, expect, it } from 'vitest';
import { storyOrigins } from '../../scripts/authors-pages.ts';
import { headerRules, headersFor } from '../../scripts/headers.ts';

describe('The addresses from which a site shows stories', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['https://a.example', ['https://a.example']],
    [
      'https://a.example, https://b.example:8443\thttp://localhost:8000',
      ['https://a.example', 'https://b.example:8443', 'http://localhost:8000'],
    ],
  ])('of %j are %j', (DEMARCHE_STORIES, origins) => {
    expect(storyOrigins({ DEMARCHE_STORIES })).toEqual(origins);
  });

  it.each([
    'a.example',
    'http://a.example',
    'https://a.example/path',
    '*',
    'data:x',
    'https://a.example;script-src',
  ])('may not be %j', DEMARCHE_STORIES => {
    expect(() => storyOrigins({ DEMARCHE_STORIES })).toThrow('is no origin');
  });

  it('stand in the policy of the page that shows them, and of no other', () => {
    const rules = headerRules({ siteUrl: null, stories: ['https://a.example'] });
    const policy = (path: string) => headersFor(path, rules)['Content-Security-Policy'] ?? '';
    expect(policy('/open/')).toContain("connect-src 'self' https://a.example;");
    expect(policy('/open/')).not.toContain('frame-ancestors');
    for (const path of ['/', '/studio/', '/korea-talks/', '/korea-talks/embed/']) {
      expect(policy(path)).not.toContain('a.example');
    }
  });
});
