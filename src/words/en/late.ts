export { more } from './more.ts';
export { read } from './read.ts';
