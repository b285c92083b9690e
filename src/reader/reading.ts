import type { ReactNode } from 'react';
import type { Account, Source, StoryCore, StoryIndex } from '../story/index.ts';

/** Whose sources alone tell the story, and the way to choose them. */
export interface ReadTelling {
  /** Whose they are, in words, and whether an account is theirs; null where all sources tell. */
  readonly only: { readonly name: string; readonly has: (account: Account) => boolean } | null;
  /** Restricts the story to the sources of an outlet or of a country. */
  readonly onTell: (told: string) => void;
}

/** What every part of the reader needs to look things up and to put them into words. */
export interface Reading {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  /** BCP 47: the language of dates, numbers and names of countries. */
  readonly locale: string;
  /** More that can be done with a source, beside the links to it. */
  readonly sourceMore?: ((source: Source) => ReactNode) | undefined;
  /** Missing where that cannot be chosen. */
  readonly telling?: ReadTelling | undefined;
}
