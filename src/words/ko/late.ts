export { more } from './more.ts';
export { read } from './read.ts';
export { share } from './share.ts';
export { take } from './take.ts';
export { views } from './views.ts';
