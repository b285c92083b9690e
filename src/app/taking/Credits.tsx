import { phrase } from '../../reader/index.ts';
import { take } from '../../words/index.ts';

/** What the licence of citeproc-js asks to be shown where it is used, in its words, and that of the styles. */
export function Credits() {
  return (
    <p className="app-take-quiet">
      {phrase(
        take.credits(words => (
          <a href="http://citationstyles.org/" target="_blank" rel="noopener">
            {words}
          </a>
        )),
      )}
    </p>
  );
}
