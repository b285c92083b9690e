import { readyWhen } from './common.ts';

/* The floor: a page that draws nothing and holds nothing. */
readyWhen(() => true);
