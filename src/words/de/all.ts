import { frame } from './frame.ts';
import { more } from './more.ts';
import { page } from './page.ts';
import { read } from './read.ts';
import { say } from './say.ts';
import { share } from './share.ts';
import { take } from './take.ts';
import { views } from './views.ts';

export const all = { say, read, views, more, take, share, frame, page };
