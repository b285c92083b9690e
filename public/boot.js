// Runs before anything is painted, so that a page never flashes in the wrong theme. It reads the address and nothing else.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const story = query.get('story');
  if (/^https?:/.test(story) && !location.pathname.endsWith('/open/'))
    location.replace(new URL('open/', document.currentScript.src) + location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme;
    document.querySelector('meta[name=color-scheme]').content = theme;
  }
  const offered = document.currentScript.dataset.languages.split(' ');
  const lang = query.get('lang');
  if (offered.includes(lang)) root.lang = lang;
  if (query.get('view') === 'chronology') root.dataset.view = 'chronology';
  // What is on the page was not all known on that day: it waits behind a word.
  const asOf = query.get('as-of');
  if (/^\d{4}-\d\d-\d\d$/.test(asOf)) {
    root.dataset.asOf = '';
    root.style.setProperty('--as-of', `"${asOf}"`);
  }
  // A script that does not come is told at once; what is on the page stays.
  const failed = ({ target }) => {
    if (target.tagName === 'SCRIPT') root.dataset.app = 'failed';
  };
  addEventListener('error', failed, true);
})();
