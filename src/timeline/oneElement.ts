/*
 * Stands in for d3-selection in the build: as much of it as d3-zoom asks of one element, in the same words. The original
 * is one file, so that all of its ways to find, join and change elements would come along: 4 kB gzip.
 */

type Listener = (this: unknown, event: Event, datum: unknown) => void;

interface Listening {
  readonly type: string;
  readonly name: string;
  readonly value: Listener;
  readonly listener: (event: Event) => void;
  readonly options: AddEventListenerOptions | boolean | undefined;
}

/** A document's node or window, with what d3-zoom keeps on it. */
type Target = EventTarget & Record<string, unknown> & { readonly style?: CSSStyleDeclaration };

interface OneElement {
  readonly node: () => Target | null;
  readonly selection: () => OneElement;
  readonly datum: () => unknown;
  readonly call: (what: (of: OneElement) => void) => OneElement;
  readonly each: (run: (this: Target, datum: unknown) => void) => OneElement;
  readonly filter: (test: (this: Target) => unknown) => OneElement;
  readonly property: (name: string, value: (this: Target) => unknown) => OneElement;
  readonly style: (name: string, value: string) => OneElement;
  /** Without a value it gives the listener of a name. */
  readonly on: (
    ...given: [names: string, value?: Listener | null, options?: Listening['options']]
  ) => OneElement | Listener | undefined;
}

const listening = new WeakMap<EventTarget, Listening[]>();

/** One element, or none. Listeners go by 'type.name', as in d3: the same name replaces, '.name' means all its types. */
export function select(element: EventTarget | null): OneElement {
  const node = element as Target | null;
  const one: OneElement = {
    node: () => node,
    selection: () => one,
    datum: () => node?.__data__,
    call: what => {
      what(one);
      return one;
    },
    each: run => {
      if (node) run.call(node, node.__data__);
      return one;
    },
    filter: test => (node && test.call(node) ? one : select(null)),
    property: (name, value) => {
      if (node) node[name] = value.call(node);
      return one;
    },
    style: (name, value) => {
      node?.style?.setProperty(name, value);
      return one;
    },
    on: (names, value, options) => {
      const wanted = names.trim().split(/\s+/).map(parted);
      if (value === undefined) return node ? listenerOf(node, wanted) : undefined;
      for (const { type, name } of node ? wanted : []) {
        unlisten(node!, type, name);
        if (value) listen(node!, { type, name, value, options });
      }
      return one;
    },
  };
  return one;
}

/** Where an event's pointer is, in the coordinates of an element that has some of its own, or of its box. */
export function pointer(event: MouseEvent | Touch, of?: Element): [x: number, y: number] {
  const node = of ?? ((event as MouseEvent).currentTarget as Element);
  const matrix = 'getScreenCTM' in node ? (node as SVGGraphicsElement).getScreenCTM() : null;
  if (matrix) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return [x, y];
  }
  const box = node.getBoundingClientRect();
  return [event.clientX - box.left - node.clientLeft, event.clientY - box.top - node.clientTop];
}

function parted(typename: string): Pick<Listening, 'type' | 'name'> {
  const [type = '', ...name] = typename.split('.');
  return { type, name: name.join('.') };
}

function listenerOf(node: Target, wanted: readonly Pick<Listening, 'type' | 'name'>[]): Listener | undefined {
  return listening
    .get(node)
    ?.find(one => wanted.some(({ type, name }) => type === one.type && name === one.name))?.value;
}

function unlisten(node: Target, type: string, name: string): void {
  const kept = (listening.get(node) ?? []).filter(one => {
    const goes = (!type || one.type === type) && one.name === name;
    if (goes) node.removeEventListener(one.type, one.listener, one.options);
    return !goes;
  });
  listening.set(node, kept);
}

function listen(node: Target, one: Omit<Listening, 'listener'>): void {
  const listener = (event: Event) => one.value.call(node, event, node.__data__);
  node.addEventListener(one.type, listener, one.options);
  listening.get(node)?.push({ ...one, listener });
}
