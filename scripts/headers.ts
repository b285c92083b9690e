/** Headers of the addresses that a pattern names; a later rule's header takes the place of an earlier one's. */
export interface HeaderRule {
  /** From the site's root: ':name' stands for one folder, '*' at the end for all that follows. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface HeaderSettings {
  /** The address of the site's root, from SITE_URL; null where it is not known. */
  readonly siteUrl: string | null;
  /** Origins from which the site may show stories; none where it is not said. */
  readonly stories?: readonly string[];
}

/** What the embed page may load besides 'self', which WebKit takes for nothing in a sandboxed frame. */
function ownSources({ siteUrl }: HeaderSettings): string {
  return siteUrl ? `'self' ${new URL(siteUrl).origin}` : "'self' https:";
}

function policy(self: string, more: readonly string[], stories: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `img-src ${self} data:`,
    `font-src ${self}`,
    `connect-src ${[self, ...stories].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join('; ');
}

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const forAll = { 'Access-Control-Allow-Origin': '*' };

/** Every header of the site, in one place: for the server, for `_headers` and for nginx. */
export function headerRules(settings: HeaderSettings): readonly HeaderRule[] {
  const inFrames = { 'Content-Security-Policy': policy(ownSources(settings), []), ...forAll };
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': policy("'self'", ["frame-src 'self'", "frame-ancestors 'self'"]),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cache-Control': 'no-cache',
      },
    },
    /* It shows stories from elsewhere, in articles too. */
    {
      pattern: '/open/*',
      headers: { 'Content-Security-Policy': policy("'self'", [], settings.stories) },
    },
    { pattern: '/assets/*', headers: { ...forAll, ...immutable } },
    { pattern: '/boot.js', headers: forAll },
    { pattern: '/embed.js', headers: forAll },
    { pattern: '/favicon.svg', headers: forAll },
    { pattern: '/schema/*', headers: forAll },
    ...['/:story', '/:story/editions/:day'].flatMap(story => [
      { pattern: `${story}/data/*`, headers: forAll },
      { pattern: `${story}/data/core-*`, headers: immutable },
      { pattern: `${story}/data/detail-*`, headers: immutable },
      { pattern: `${story}/data/translation-*`, headers: immutable },
      { pattern: `${story}/pictures/*`, headers: forAll },
      { pattern: `${story}/oembed/*`, headers: forAll },
      { pattern: `${story}/feed.xml`, headers: forAll },
      { pattern: `${story}/embed/`, headers: inFrames },
      { pattern: `${story}/embed/index.html`, headers: inFrames },
      { pattern: `${story}/embed/events/*`, headers: forAll },
      { pattern: `${story}/embed/beside-*`, headers: { ...forAll, ...immutable } },
    ]),
  ];
}

/** The headers of one address; `path` is from the site's root, '/' first, without a query. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter(({ pattern }) => new RegExp(expressionOf(pattern)).test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** A pattern as a regular expression that browsers' and nginx's engines read alike. */
function expressionOf(pattern: string, base = '/'): string {
  const path = base.slice(0, -1) + pattern;
  return `^${path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*$/, '.*')}$`;
}

/**
 * The file `_headers`, as Cloudflare Pages and its like read it: a header that a narrower rule sets anew is first
 * taken away ('!'), for otherwise both would be sent. @param base the path of the site's root, '/' at both ends
 */
export function headersFile(rules: readonly HeaderRule[], base: string, detach = true): string {
  const set = new Set<string>();
  const blocks = rules.map(({ pattern, headers }) => {
    const names = Object.keys(headers);
    const taken = detach ? names.filter(name => set.has(name)).map(name => `  ! ${name}`) : [];
    for (const name of names) set.add(name);
    const lines = names.map(name => `  ${name}: ${headers[name]}`);
    return [base.slice(0, -1) + pattern, ...taken, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** The same for nginx, for its `http` block, with the lines to add to the `server` block at its end. */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$demarche_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map(name => {
    /* Of several expressions nginx takes the first that matches, so the narrowest stands first. */
    const lines = rules
      .filter(({ headers }) => name in headers)
      .toReversed()
      .map(({ pattern, headers }) => `    "~${expressionOf(pattern, base)}" "${headers[name]}";`);
    return [`map $uri ${variable(name)} {`, '    default "";', ...lines, '}'].join('\n');
  });
  const adds = names.map(name => `#   add_header ${name} ${variable(name)} always;`);
  return [
    '# In the http block: what each address is sent with.',
    ...maps,
    '',
    '# In the server or location block (a header without a value is not sent):',
    ...adds,
    '#   error_page 404 /404.html;',
    '#   gzip on;',
    '#   gzip_types text/css text/javascript application/json application/xml application/atom+xml image/svg+xml;',
    '',
  ]
    .join('\n')
    .replace('/404.html', `${base}404.html`);
}
