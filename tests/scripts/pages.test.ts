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

  it('says where the story lies', () => {
    expect(composePage(template, page)).toContain('id="demarche-page">{"story":"talks"');
  });

  it('asks for app and story together, and not before it has been painted', () => {
    const html = composePage(template, page);
    const [inert = ''] = /<template id="demarche-app">.*<\/template>/.exec(html) ?? [];
    expect(inert).toContain('<link rel="preload" href="./data/core-1.json" as="fetch"');
    expect(inert).toContain('<script type="module" crossorigin src="../assets/r.js"></script>');
    expect(html.replace(inert, '')).not.toMatch(/type="module"|preload/);
  });

  it('cannot be ended from within its data', () => {
    expect(composePage(template, page)).not.toContain('</script><b>');
  });

  it('of text alone loads neither the app nor a story', () => {
    const html = composePage(template, { ...page, block: null });
    expect(html).not.toMatch(/type="module"|preload|template|demarche-page/);
    expect(html).toContain('boot.js');
  });
});
