import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../scripts/site-address.ts';

describe('The address of a site', () => {
  it.each([
    [{}, { siteUrl: null, base: '/' }],
    [{ BASE_URL: 'a/b' }, { siteUrl: null, base: '/a/b/' }],
    [{ SITE_URL: 'https://example.org' }, { siteUrl: 'https://example.org/', base: '/' }],
    [{ SITE_URL: 'https://example.org/a' }, { siteUrl: 'https://example.org/a/', base: '/a/' }],
    [
      { SITE_URL: 'https://example.org', BASE_URL: '/a/b/' },
      { siteUrl: 'https://example.org/a/b/', base: '/a/b/' },
    ],
  ])('is read from %j', (env, address) => {
    expect(readSiteAddress(env)).toEqual(address);
  });

  it.each([
    { SITE_URL: 'example.org' },
    { SITE_URL: 'javascript:alert(1)' },
    { SITE_URL: 'https://example.org/a/', BASE_URL: '/b/' },
    { BASE_URL: '/a b/' },
  ])('is refused as %j', env => {
    expect(() => readSiteAddress(env)).toThrow(/SITE_URL|BASE_URL/);
  });
});
