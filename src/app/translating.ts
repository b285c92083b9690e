import {
  type StoryCore,
  type StoryDetail,
  type Translation,
  translated,
  translatedDetail,
} from '../story/index.ts';

/** Lays one translation over a story. */
export interface Translating {
  readonly core: (core: StoryCore) => StoryCore;
  readonly detail: (detail: StoryDetail) => StoryDetail;
}

/** A translation of our own build, which is only told from a host's error page. Throws where it is none. */
export function readTranslation(value: unknown): Translating {
  const translation = value as Translation;
  if (!translation?.language || !translation.events) throw new TypeError('not a translation');
  return {
    core: core => translated(core, translation),
    detail: detail => translatedDetail(detail, translation),
  };
}
