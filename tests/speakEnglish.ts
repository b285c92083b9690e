import { all } from '../src/words/en/all.ts';
import { speak } from '../src/words/index.ts';

/* What is drawn in tests is drawn in English, unless one speaks otherwise. */
speak('en', all);
