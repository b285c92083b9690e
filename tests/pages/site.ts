import { join } from 'node:path';
import { buildStories, siteStories } from '../../scripts/stories.ts';
import { prepare } from '../../src/pages/prerender.tsx';
import type { Site } from '../../src/pages/site.ts';

const project = join(import.meta.dirname, '../..');
const [living, edition] = siteStories(
  buildStories([join(project, 'tests/fixtures')], project).filter(({ id }) => id === 'small'),
);
if (!living || !edition) throw new Error('the fixture has no edition');

/** The fixture's story and its edition, on a site whose address is known. */
export const site: Site = {
  siteUrl: 'https://example.org/a/',
  base: '/a/',
  stories: [living, edition],
};
export const unknown: Site = { ...site, siteUrl: null };
export const story = living;
export const frozen = edition;
export const prepared = prepare(living);
