// Before the first paint: no page flashes in the wrong theme.
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
  const asOf = query.get('as-of');
  if (/^\d{4}-\d\d-\d\d$/.test(asOf)) {
    root.dataset.asOf = '';
    root.style.setProperty('--as-of', `"${asOf}"`);
  }
  // What brings the page to life is asked for when it has been painted, which a hidden tab is not.
  const start = () => {
    const app = document.getElementById('demarche-app');
    if (!app) return;
    app.remove();
    document.head.append(document.importNode(app.content, true));
    for (const [tag, file] of words) {
      if (!file || base(tag) !== base(root.lang)) continue;
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(file, script.src);
      script.after(link);
    }
  };
  addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));
    setTimeout(start, document.hidden ? 0 : 2000);
  });
  // A script that does not come is told at once.
  addEventListener(
    'error',
    ({ target }) => {
      if (target.tagName === 'SCRIPT') root.dataset.app = 'failed';
    },
    true,
  );
})();
