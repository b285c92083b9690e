import { describe, expect, it } from 'vitest';
import { composePage } from '../../scripts/pages.ts';
import type { Page } from '../../src/pages/site.ts';

const template = `<html lang="en"><head><script src="./boot.js"></script><!--head-->
  <script type="module" crossorigin src="./assets/r.js"></script>
  <link rel="stylesheet" href="./assets/a.css"></head><body><div id="root"></div><!--body--></body>`;

const page: Page = {
  path: 'talks/',
  root: '../',
  language: 'ko',
  head: ['<title>Talks</title>'],
  body: '<main>$& What happened</main>',
  block: { story: 'talks', core: './data/core-1.json', title: '</script><b>' },
};

describe('A composed page', () => {
  it('finds the assets from the depth at which it lies', () => {
    const html = composePage(template, page);
    expect(html).toContain('src="../boot.js"');
    expect(html).toContain('href="../assets/a.css"');
    expect(html).toContain('src="../assets/r.js"');
  });

  it('is complete before a script runs, in its language', () => {
    const html = composePage(template, page);
    expect(html).toContain('<html lang="ko">');
    expect(html).toContain('<title>Talks</title>');
    expect(html).toContain('<div id="page" lang="ko"><main>$& What happened</main></div>');
  });

  it('says where the story lies, and loads it early', () => {
    const html = composePage(template, page);
    expect(html).toContain('<link rel="preload" href="./data/core-1.json" as="fetch"');
    expect(html).toContain('id="demarche-page">{"story":"talks"');
  });

  it('cannot be ended from within its data', () => {
    expect(composePage(template, page)).not.toContain('</script><b>');
  });

  it('of text alone loads neither the app nor a story', () => {
    const html = composePage(template, { ...page, block: null });
    expect(html).not.toMatch(/type="module"|modulepreload|preload|demarche-page/);
    expect(html).toContain('boot.js');
  });
});
