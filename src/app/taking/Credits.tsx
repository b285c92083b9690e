/** What the licence of citeproc-js asks to be shown where it is used, in its words, and that of the styles. */
export function Credits() {
  return (
    <p className="app-take-quiet">
      <a href="http://citationstyles.org/" target="_blank" rel="noopener">
        Citations by CSL (citeproc-js)
      </a>
      , the styles shortened, under CC BY-SA 3.0. Check a citation against what your teacher or journal asks
      for.
    </p>
  );
}
