import { describe, expect, it } from 'vitest';
import { headerRules, headersFile, headersFor, nginxFile } from '../../scripts/headers.ts';

const siteUrl = 'https://example.org/talks/';
const rules = headerRules({ siteUrl });
const policyOf = (path: string, of = rules) => headersFor(path, of)['Content-Security-Policy'] ?? '';

describe('The headers of a page', () => {
  it('allow nothing from within it and no frame of another site', () => {
    for (const path of ['/', '/korea-talks/', '/korea-talks/2018-06-12-singapore-summit/', '/404.html']) {
      expect(policyOf(path)).toContain("frame-ancestors 'self'");
      expect(policyOf(path)).toContain("script-src 'self';");
      expect(policyOf(path)).not.toContain('unsafe');
      expect(headersFor(path, rules)['Cache-Control']).toBe('no-cache');
    }
  });

  it("name the site's own origin for the page of a frame, which any site may show", () => {
    for (const path of ['/korea-talks/embed/', '/korea-talks/editions/2026-11-28/embed/']) {
      for (const what of ['script', 'style', 'img', 'font', 'connect']) {
        expect(policyOf(path)).toMatch(new RegExp(`${what}-src 'self' https://example\\.org\\b(?!/)`));
      }
      expect(policyOf(path)).not.toContain('frame-ancestors');
    }
  });

  it('let the page of a frame load from any secure address where its own is not known', () => {
    const unknown = headerRules({ siteUrl: null });
    expect(policyOf('/korea-talks/embed/', unknown)).toContain("script-src 'self' https:;");
  });
});

describe('The headers of files', () => {
  it('let other sites read assets and story files', () => {
    for (const path of ['/assets/a-1234abcd.js', '/embed.js', '/s/data/events.json', '/s/oembed/story.json'])
      expect(headersFor(path, rules)['Access-Control-Allow-Origin'], path).toBe('*');
    expect(headersFor('/s/', rules)).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('keep what has a hash in its name, and nothing else', () => {
    for (const path of [
      '/assets/a-1234abcd.js',
      '/s/data/core-12345678.json',
      '/s/data/detail-12345678.json',
    ])
      expect(headersFor(path, rules)['Cache-Control'], path).toContain('immutable');
    for (const path of ['/s/data/events.json', '/embed.js', '/boot.js'])
      expect(headersFor(path, rules)['Cache-Control'], path).toBe('no-cache');
  });
});

/** What a host sends that reads `_headers`: all that matches, in order, where '!' takes away what was set. */
function sentBy(file: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const expression = pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*');
    if (!new RegExp(`^${expression}$`).test(path)) continue;
    for (const line of lines) {
      const taken = /^ {2}! (.+)$/.exec(line)?.[1];
      if (taken) delete sent[taken];
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (name && value) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
  }
  return sent;
}

/** What nginx sends: of each map the first expression that matches. */
function sentByNginx(file: string, path: string): Record<string, string> {
  const adds = [...file.matchAll(/add_header ([\w-]+) (\$\w+) always/g)];
  const values = adds.map(([, name = '', variable = '']) => {
    const [, lines = ''] = new RegExp(`map \\$uri \\${variable} \\{\n([^}]+)\\}`).exec(file) ?? [];
    const matching = [...lines.matchAll(/"~([^"]+)" "([^"]*)"/g)].find(([, re = '']) =>
      new RegExp(re).test(path),
    );
    return [name, matching?.[2] ?? ''] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

describe('The files for hosts', () => {
  const paths = [
    '/',
    '/korea-talks/',
    '/korea-talks/embed/',
    '/korea-talks/2018-06-12-singapore-summit/',
    '/korea-talks/data/core-12345678.json',
    '/korea-talks/editions/2026-11-28/embed/',
    '/korea-talks/oembed/story.json',
    '/open/',
    '/studio/',
    '/assets/reader-abcdefgh.js',
    '/embed.js',
  ];

  it.each(paths)('say of %s what the server says', path => {
    const wanted = headersFor(path, rules);
    expect(sentBy(headersFile(rules, '/'), path)).toEqual(wanted);
    expect(sentBy(headersFile(rules, '/a/b/'), `/a/b${path}`)).toEqual(wanted);
    expect(sentByNginx(nginxFile(rules, '/a/b/'), `/a/b${path}`)).toEqual(wanted);
  });
});
