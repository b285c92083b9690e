// Runs before anything is painted, so that a page never flashes in the wrong theme. It reads the address and nothing else.
(() => {
  const root = document.documentElement;
  const script = document.currentScript;
  const query = new URLSearchParams(location.search);
  const story = query.get('story');
  if (/^https?:/.test(story) && !location.pathname.endsWith('/open/'))
    location.replace(new URL('open/', script.src) + location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme;
    document.querySelector('meta[name=color-scheme]').content = theme;
  }
  // 'en=a.js de=b.js': the languages, and the words of each, of which one is wanted.
  const words = new URLSearchParams((script.dataset.words ?? '').replaceAll(' ', '&'));
  const base = tag => tag.split('-')[0].toLowerCase();
  const lang = query.get('lang') ?? '';
  for (const [tag] of words) if (base(tag) === base(lang)) root.lang = tag;
  if (query.get('view') === 'chronology') root.dataset.view = 'chronology';
  // What is on the page was not all known on that day: it waits behind a word.
  const asOf = query.get('as-of');
  if (/^\d{4}-\d\d-\d\d$/.test(asOf)) {
    root.dataset.asOf = '';
    root.style.setProperty('--as-of', `"${asOf}"`);
  }
  // The text and its picture are painted first. What brings them to life is asked for then, or it would share the line with them.
  const start = () => {
    for (const [tag, file] of words) {
      if (!file || base(tag) !== base(root.lang)) continue;
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(file, script.src);
      script.after(link);
    }
    const app = document.getElementById('demarche-app');
    if (app) document.head.append(document.importNode(app.content, true));
  };
  addEventListener('DOMContentLoaded', () => {
    // Nothing is painted in a hidden tab.
    if (document.hidden) start();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));
  });
  // A script that does not come is told at once; what is on the page stays.
  const failed = ({ target }) => {
    if (target.tagName === 'SCRIPT') root.dataset.app = 'failed';
  };
  addEventListener('error', failed, true);
})();
