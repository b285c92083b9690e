import { frame } from './frame.ts';
import { read } from './read.ts';
import { say } from './say.ts';

/** What a frame needs. */
export const inFrame = { say, read, frame };
