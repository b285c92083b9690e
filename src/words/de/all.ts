import { frame } from './frame.ts';
import { more } from './more.ts';
import { page } from './page.ts';
import { read } from './read.ts';
import { say } from './say.ts';

export const all = { say, read, more, frame, page };
