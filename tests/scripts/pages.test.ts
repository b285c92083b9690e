import { describe, expect, it } from 'vitest';
import { composePage } from '../../scripts/pages.ts';
import type { BuiltStory } from '../../scripts/stories.ts';

const template = `<html lang="en"><head><script src="./boot.js"></script><!--head-->
  <link rel="stylesheet" href="./assets/a.css"></head><body><!--body--></body></html>`;

function story(title: string, description = 'What happened'): BuiltStory {
  const core = { title, description, language: 'ko' } as BuiltStory['core'];
  return {
    id: 'talks',
    core,
    detail: null,
    coreFile: 'data/core-1.json',
    detailFile: 'data/detail-2.json',
    problems: [],
    files: new Map(),
  };
}

describe('A composed page', () => {
  it('finds the assets from the depth at which it lies', () => {
    const page = composePage(template, { story: story('Talks'), root: '../', storyRoot: '' });
    expect(page).toContain('src="../boot.js"');
    expect(page).toContain('href="../assets/a.css"');
  });

  it("says where the story's files lie", () => {
    const page = composePage(template, { story: story('Talks'), root: './', storyRoot: 'talks/' });
    expect(page).toContain('<link rel="preload" href="talks/data/core-1.json" as="fetch"');
    expect(page).toContain(
      'id="demarche-page">{"story":"talks","core":"talks/data/core-1.json","detail":"talks/data/detail-2.json"}<',
    );
  });

  it("has the story's language, title and description, as text", () => {
    const page = composePage(template, { story: story('<i>$& "Talks"', 'A & B'), root: './', storyRoot: '' });
    expect(page).toContain('<html lang="ko">');
    expect(page).toContain('<title>&lt;i&gt;$&amp; &quot;Talks&quot;</title>');
    expect(page).toContain('content="A &amp; B"');
  });
});
