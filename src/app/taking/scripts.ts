import { late } from '../late.ts';

/* The processor of citations weighs more than a page: it is loaded only when a citation is asked for. */
export const citing = late(() => import('../../taking/citing.ts'));
export const files = late(() => import('../../taking/files.ts'));
