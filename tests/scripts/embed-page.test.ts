import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { composeEmbed } from '../../scripts/embed-page.ts';
import { buildStory } from '../../scripts/stories.ts';

const { core, detail } = buildStory('data/korea-talks', process.cwd());
if (!core || !detail) throw new Error('the story does not compile');
const assets = {
  root: '../../',
  script: 'assets/embed.js',
  style: 'assets/embed.css',
  words: { de: 'assets/frame-de.js' },
};
const path = 'korea-talks/';
const page = composeEmbed({ path, core, detail }, assets, 'https://example.org/a/');

describe('The page for frames', () => {
  it('lists every event once, in order, each with one source where it has any', () => {
    const items = page.match(/<li>.*<\/li>/g) ?? [];
    expect(items).toHaveLength(core.events.length);
    for (const [at, event] of core.events.entries()) {
      expect(items[at]?.match(/<a /g)?.length ?? 0, event.id).toBe(event.coverage.sources > 0 ? 1 : 0);
    }
  });

  it('loads one classic script and one stylesheet, and has nothing inline that a policy would refuse', () => {
    expect(page).toContain('<script defer src="../../assets/embed.js"></script>');
    expect(page).toContain('<link rel="stylesheet" href="../../assets/embed.css" />');
    expect(page).not.toMatch(/type="module"|\sstyle=|\son\w+=|<style/);
  });

  it('names the story’s own page as the one to be found, where the site has an address', () => {
    expect(page).toContain('<link rel="canonical" href="https://example.org/a/korea-talks/" />');
    expect(composeEmbed({ path, core, detail }, assets)).not.toContain('canonical');
  });

  it('is complete in a reader’s first breath', () => {
    expect(gzipSync(page).byteLength).toBeLessThan(60_000);
  });

  it('shows what a story says as text, and links to no address but of the web', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const story = {
      ...core,
      title: evil,
      description: evil,
      events: core.events.map(event => ({ ...event, title: evil })),
    };
    const sources = detail.sources.map(source => ({ ...source, url: 'javascript:alert(1)' }));
    const odd = composeEmbed({ path, core: story, detail: { ...detail, sources } }, assets);
    expect(odd).not.toContain('<img');
    expect(odd.split('<script type="application/json"')[0]).not.toContain('javascript:');
  });
});
