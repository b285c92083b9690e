import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from './modules.ts';
import { importBreaches } from './rules.ts';

const project = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const dependencies = Object.keys(manifest.dependencies);

describe('The imports of src/', () => {
  it('keep to the layers', () => {
    const breaches = importBreaches(readSources(project, ['src']), dependencies);
    expect(breaches.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });
});

describe('The check of imports', () => {
  const rest = {
    'src/story/index.ts': '',
    'src/story/dates.ts': '',
    'src/story/authoring.ts': "import * as v from 'valibot';",
    'src/chart/index.ts': '',
    'src/chart/scale.ts': '',
    'src/timeline/index.ts': '',
    'src/app/index.ts': '',
    'src/cli/index.ts': '',
  };
  const messages = (files: Record<string, string>) =>
    importBreaches(new Map(Object.entries({ ...rest, ...files })), dependencies).map(
      ({ file, line, message }) => `${file}:${line} ${message}`,
    );

  it('accepts what points downward to a public face', () => {
    const text =
      "import { a } from '../story/index.ts';\nimport { b } from './scale.ts';\nimport { extent } from 'd3';";
    expect(messages({ 'src/chart/layout.ts': text })).toEqual([]);
  });

  it('names file and line of an import that points upward', () => {
    const text = "import { a } from './scale.ts';\n\nimport {\n  b,\n} from '../app/index.ts';";
    expect(messages({ 'src/chart/layout.ts': text })).toEqual([
      'src/chart/layout.ts:3 chart/ may not import app/',
    ]);
  });

  it('refuses an import between neighbours', () => {
    const found = messages({ 'src/reader/Panel.tsx': "export { a } from '../timeline/index.ts';" });
    expect(found).toEqual(['src/reader/Panel.tsx:1 reader/ may not import timeline/']);
  });

  it("refuses another folder's insides, of types too", () => {
    const found = messages({ 'src/app/Page.tsx': "import type { Scale } from '../chart/scale.ts';" });
    expect(found).toEqual(['src/app/Page.tsx:1 src/chart/scale.ts is not the public face of chart/']);
  });

  it('sees an import that is made when the program runs', () => {
    const found = messages({ 'src/app/Page.tsx': "const later = () => import('../chart/scale.ts');" });
    expect(found).toEqual(['src/app/Page.tsx:1 src/chart/scale.ts is not the public face of chart/']);
  });

  it('lets a part of a public face be loaded later by its own file', () => {
    const found = messages({
      'src/chart/index.ts': "export { scale } from './scale.ts';",
      'src/app/Page.tsx': "const later = () => import('../chart/scale.ts');",
    });
    expect(found).toEqual([]);
  });

  it('refuses the compiler of stories to all but the command line', () => {
    const text = "import { compileStory } from '../story/authoring.ts';";
    expect(messages({ 'src/cli/check.ts': text })).toEqual([]);
    expect(messages({ 'src/app/load.ts': text })).toEqual([
      'src/app/load.ts:1 src/story/authoring.ts is not for what runs in a page',
    ]);
  });

  it("finds the authors' packages behind a public face", () => {
    const found = messages({
      'src/story/index.ts': "export { shapes } from './schema.ts';",
      'src/story/schema.ts': "import * as v from 'valibot';",
    });
    expect(found).toEqual(['src/story/index.ts:1 brings src/story/schema.ts → valibot into the page']);
  });

  it("keeps the studio out of readers' pages, and lets it have a page of its own", () => {
    const studio = {
      'src/studio/index.ts': "export { checkStory } from '../story/authoring.ts';",
      'src/pages/studio.tsx': "import { checkStory } from '../studio/index.ts';",
    };
    expect(messages(studio)).toEqual([]);
    expect(
      messages({ ...studio, 'src/pages/reader.tsx': "import { checkStory } from '../studio/index.ts';" }),
    ).toEqual([
      'src/pages/reader.tsx:1 brings src/studio/index.ts → src/story/authoring.ts → valibot into the page',
    ]);
  });

  it('lets types of the schema through', () => {
    const found = messages({
      'src/story/index.ts': "export type { Shape } from './schema.ts';",
      'src/story/schema.ts': "import * as v from 'valibot';",
    });
    expect(found).toEqual([]);
  });

  it.each([
    ["import { select } from 'd3';", 'chart/ draws nothing, so no select of d3'],
    ["import * as d3 from 'd3';", 'chart/ draws nothing, so no * of d3'],
    ["import { zoomIdentity as z } from 'd3';", 'chart/ draws nothing, so no zoomIdentity of d3'],
    ["import { useMemo } from 'react';", 'chart/ knows no page, so no react'],
    ["import './scale.css';", 'chart/ has no styles'],
    ["import { zoom } from 'd3-zoom';", 'd3-zoom is not among the dependencies'],
    ["import { readFileSync } from 'node:fs';", 'node:fs is not among the dependencies'],
    [
      "import { a } from './missing.ts';",
      'src/chart/missing.ts does not exist; a path ends in .ts, .tsx or .css',
    ],
  ])('refuses %s in chart/', (text, message) => {
    const found = messages({ 'src/chart/layout.ts': text, 'src/chart/scale.css': '' });
    expect(found).toEqual([`src/chart/layout.ts:1 ${message}`]);
  });
});
