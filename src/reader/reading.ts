import type { ReactNode } from 'react';
import type { Source, StoryCore, StoryIndex } from '../story/index.ts';

/** What every part of the reader needs to look things up and to put them into words. */
export interface Reading {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  /** BCP 47: the language of dates, numbers and names of countries. */
  readonly locale: string;
  /** More that can be done with a source, beside the links to it. */
  readonly sourceMore?: ((source: Source) => ReactNode) | undefined;
}
