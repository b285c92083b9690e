import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheets = ['timeline', 'marks', 'overview', 'states'];

/** What a picture has beside the timeline; sizes in px. Families by the names in the fonts' own files. */
const own = `
.pic-paper { fill: var(--paper) }
text { font-family: 'Source Sans 3 ExtraLight'; fill: var(--ink) }
.pic-site { font-family: 'Source Serif 4'; font-weight: 600; font-size: 32px }
.pic-story { font-size: 24px; fill: var(--ink-2); text-anchor: end }
.pic-title { font-family: 'Source Serif 4'; font-weight: 600; font-size: 50px }
.pic-facts { font-size: 28px; fill: var(--ink-2) }
.pic-date { font-weight: 650; fill: var(--ink) }
`;

interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
}

/**
 * The timeline's own style sheets in the light colours, as a plain SVG program reads them: without custom properties,
 * media queries, states or rem.
 */
export function pictureStyle(project: string): string {
  const read = (file: string) => readFileSync(join(project, file), 'utf8');
  const tokens = new Map(
    declarations(
      rulesOf(read('src/app/styles/tokens.css')).find(({ selectors }) => selectors[0] === ':root'),
    ),
  );
  const rules = sheets.flatMap(name => rulesOf(read(`src/timeline/${name}.css`)));
  return [...rulesOf(own), ...rules.filter(({ selectors }) => selectors[0]?.startsWith('.tl-'))]
    .flatMap(rule => forActors(rule, tokens))
    .map(({ selectors, body }) => `${selectors.join(',')}{${resolve(body, tokens)}}`)
    .join('\n');
}

/** Rules that stand in no other; those with states or attributes are left out. */
function rulesOf(css: string): readonly Rule[] {
  const flat = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(?:media|keyframes|font-face)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, names = '', body = '']) => {
    const selectors = names
      .split(',')
      .map(name => name.trim())
      .filter(name => name === ':root' || !/[:[>]/.test(name));
    return selectors.length > 0 ? [{ selectors, body: body.replace(/\s+/g, ' ').trim() }] : [];
  });
}

function declarations(rule: Rule | undefined): readonly (readonly [string, string])[] {
  return (rule?.body ?? '').split(';').flatMap(line => {
    const [name = '', value] = line.split(/:(.*)/).map(part => part.trim());
    return value ? [[name, value] as const] : [];
  });
}

/** A rule that asks for the actor's colour, once for each actor. */
function forActors({ selectors, body }: Rule, tokens: ReadonlyMap<string, string>): readonly Rule[] {
  if (!body.includes('var(--actor)')) return [{ selectors, body }];
  const numbers = [...tokens.keys()].flatMap(name => /^--actor-(\d+)$/.exec(name)?.[1] ?? []);
  return numbers.map(number => ({
    selectors: selectors.flatMap(name => [`.tl-actor-${number} ${name}`, `.tl-actor-${number}${name}`]),
    body: body.replaceAll('var(--actor)', `var(--actor-${number})`),
  }));
}

function resolve(body: string, tokens: ReadonlyMap<string, string>): string {
  return body
    .replace(/var\((--[\w-]+)\)/g, (_, name) => tokens.get(name) ?? 'none')
    .replace(/color-mix\(in srgb, (#\w{6}) (\d+)%, (#\w{6})\)/g, (_, a, share, b) => mix(a, b, share / 100))
    .replace(/([\d.]+)rem/g, (_, size) => `${size * 16}px`)
    .replace(/font-weight: 650/g, 'font-weight: 600')
    .replace(/--[\w-]+: [^;]*;?/g, '');
}

function mix(a: string, b: string, share: number): string {
  const part = (at: number) =>
    Math.round(
      Number.parseInt(a.slice(at, at + 2), 16) * share +
        Number.parseInt(b.slice(at, at + 2), 16) * (1 - share),
    );
  return `#${[1, 3, 5].map(at => part(at).toString(16).padStart(2, '0')).join('')}`;
}
