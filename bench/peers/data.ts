import { synthetic } from '../synthetic.ts';
import { n, readyWhen, seed } from './common.ts';

/* The floor of a page that makes the same data and draws nothing; the columns stay, so that its heap can be taken off. */
Object.assign(globalThis, { data: synthetic(n, seed) });
readyWhen(() => true);
