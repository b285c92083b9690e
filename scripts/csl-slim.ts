/** An element of a citation style, in the short form of the package that ships them. */
export interface CslShort {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (CslShort | string)[];
}

/** What is ever cited: a style need not know of anything else. */
export interface CitedKinds {
  readonly types: readonly string[];
  readonly variables: readonly string[];
}

type Certainty = 'true' | 'false' | 'open';

/**
 * A style without the branches that no cited thing can ever take. The processor writes every macro out wherever it is
 * used, so that a style for all of scholarship, such as APA's, takes seconds to make ready; what is left of it for pages
 * takes a fraction of one, and sets them alike.
 */
export function slimStyle(style: CslShort, cited: CitedKinds): CslShort {
  const whole = macrosOf(style);
  let slim = style;
  for (let before = ''; before !== JSON.stringify(slim); ) {
    before = JSON.stringify(slim);
    const slimming: Slimming = { cited, whole, macros: macrosOf(slim) };
    slim = withoutUnused(mapChildren(slim, child => slimElement(child, slimming)));
  }
  return slim;
}

interface Slimming {
  readonly cited: CitedKinds;
  /** The style's macros as they were. */
  readonly whole: Macros;
  /** As they are by now. */
  readonly macros: Macros;
}

type Macros = ReadonlyMap<string, CslShort>;

function slimElement(element: CslShort, slimming: Slimming): CslShort | null {
  const { n, a = {} } = element;
  const { cited, macros } = slimming;
  if (n === 'info' || n === 'locale') return element;
  const macro = a.macro === undefined ? undefined : macros.get(a.macro);
  if (n === 'text' && macro && elementsOf(macro).length === 0) return null;
  const isUnset = (a.variable ?? '').split(' ').every(name => !cited.variables.includes(name));
  const inner = mapChildren(element, child => slimElement(child, slimming));
  if (a.variable !== undefined && isUnset && ['text', 'number', 'label', 'date'].includes(n)) return null;
  if (n === 'names' && isUnset && !elementsOf(inner).some(child => child.n === 'substitute')) return null;
  if (n === 'choose') return slimChoice(inner, cited);
  if (n === 'substitute' && elementsOf(inner).length === 0) return null;
  return n === 'group' && isSilent(element, inner, slimming) ? null : inner;
}

/** A group of which every variable is empty says nothing, its fixed words included. */
function isSilent(before: CslShort, after: CslShort, { whole, macros }: Slimming): boolean {
  return elementsOf(after).length === 0 || (callsVariable(before, whole) && !callsVariable(after, macros));
}

function callsVariable(element: CslShort, macros: Macros): boolean {
  const macro = macros.get(element.a?.macro ?? '');
  return (
    (element.a?.variable !== undefined && ['text', 'number', 'date', 'names'].includes(element.n)) ||
    (macro !== undefined && callsVariable(macro, macros)) ||
    elementsOf(element).some(child => callsVariable(child, macros))
  );
}

function slimChoice(choose: CslShort, cited: CitedKinds): CslShort | null {
  const branches: CslShort[] = [];
  for (const branch of elementsOf(choose)) {
    const holds = branch.n === 'else' ? 'true' : certainty(branch.a ?? {}, cited);
    if (holds === 'false') continue;
    const isFirst = branches.length === 0;
    if (holds === 'true') {
      // A choice must begin with a condition; one that always holds is written as one.
      branches.push(
        isFirst ? { n: 'if', a: always(cited), c: branch.c ?? [] } : { n: 'else', c: branch.c ?? [] },
      );
      break;
    }
    branches.push({ ...branch, n: isFirst ? 'if' : 'else-if' });
  }
  const isIdle = branches.every(({ c = [] }) => c.length === 0);
  return isIdle ? null : { ...choose, c: branches };
}

const always = ({ types }: CitedKinds) => ({ type: types.join(' '), match: 'any' });

function certainty(conditions: Readonly<Record<string, string>>, cited: CitedKinds): Certainty {
  const { match = 'all', ...tests } = conditions;
  if (tests.type === always(cited).type && match === 'any') return 'true';
  const isFalse = (test: string, value: string) =>
    test === 'type'
      ? !cited.types.includes(value)
      : ['variable', 'is-numeric', 'is-uncertain-date'].includes(test) && !cited.variables.includes(value);
  const found = Object.entries(tests).flatMap(([test, values]) =>
    values.split(' ').map(value => isFalse(test, value)),
  );
  if (match === 'all') return found.includes(true) ? 'false' : 'open';
  if (found.includes(false)) return 'open';
  return match === 'any' ? 'false' : 'true';
}

function withoutUnused(style: CslShort): CslShort {
  const used = new Set(JSON.stringify(style).match(/"macro":"[^"]*"/g));
  return mapChildren(style, child =>
    child.n === 'macro' && !used.has(`"macro":${JSON.stringify(child.a?.name)}`) ? null : child,
  );
}

function macrosOf(style: CslShort): Macros {
  const macros = elementsOf(style).filter(({ n }) => n === 'macro');
  return new Map(macros.map(macro => [macro.a?.name ?? '', macro]));
}

function elementsOf({ c = [] }: CslShort): readonly CslShort[] {
  return c.filter(child => typeof child !== 'string');
}

function mapChildren(element: CslShort, change: (child: CslShort) => CslShort | null): CslShort {
  const changed = (child: CslShort | string) => (typeof child === 'string' ? child : change(child));
  if (!element.c) return element;
  return { ...element, c: element.c.map(changed).filter(child => child !== null) };
}
