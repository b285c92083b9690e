import { type Past, type StoryCore, type StoryDetail, tellingOf, toldEvents } from '../story/index.ts';

/** 1 for each event that is told by those who are named; null where the story has none of them. Linear in the story. */
export function toldMask(
  core: StoryCore,
  detail: StoryDetail,
  by: string,
  expected?: Past['expected'],
): Uint8Array | null {
  const telling = tellingOf(detail, by);
  return telling && toldEvents(core, detail, telling, expected);
}
