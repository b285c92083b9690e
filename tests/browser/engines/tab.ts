/** What each engine's driver is asked for; everything else is built on it, so that a test runs the same in all. */
export interface Driver {
  /** Runs the source of a function with one argument in the document to which the path of iframes leads. */
  readonly evaluate: (path: FramePath, source: string, argument: unknown) => Promise<unknown>;
  /** Clicks with the real pointer, CSS px from the corner of that document's view. */
  readonly click: (path: FramePath, at: Point) => Promise<void>;
  /** Turns the wheel, CSS px; `held` keeps Ctrl down meanwhile. */
  readonly wheel: (path: FramePath, at: Point, by: Point, held: boolean) => Promise<void>;
  /** Types into what has the focus: a key by its name ('Enter', 'Tab', 'ArrowLeft'), or a letter. */
  readonly press: (path: FramePath, key: string) => Promise<void>;
  readonly goto: (address: string) => Promise<void>;
  readonly address: () => Promise<string>;
  readonly back: () => Promise<void>;
  /** The tabs that this one has opened, oldest first. */
  readonly opened: () => Promise<readonly Driver[]>;
  /** PNG */
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Selectors of iframes, each in the document of the one before. */
export type FramePath = readonly string[];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A document: a tab's own, or that of a frame within. */
export interface Page {
  /** Runs a function in the document. It sees nothing but its argument; argument and result are JSON. */
  readonly evaluate: <R, A = undefined>(run: (argument: A) => R, argument?: A) => Promise<R>;
  /** Waits until a function gives something that is not falsy, and gives that. */
  readonly until: <R, A = undefined>(run: (argument: A) => R, argument?: A) => Promise<NonNullable<R>>;
  /** Clicks the middle of an element, once there is one, with the real pointer. */
  readonly click: (selector: string) => Promise<void>;
  readonly clickAt: (at: Point) => Promise<void>;
  /** Gives an element the focus and types into it. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses a key where the focus is. */
  readonly press: (key: string) => Promise<void>;
  /** Turns the wheel over the middle of an element: down where positive, CSS px. */
  readonly wheel: (selector: string, deltaY: number, held?: 'Control') => Promise<void>;
  /** The document in an iframe of this one. */
  readonly frame: (selector: string) => Page;
}

/** A tab of a browser. */
export interface Tab extends Page, Pick<Driver, 'address' | 'back' | 'picture' | 'close'> {
  /** Opens an address and waits until it has loaded. */
  readonly goto: (address: string) => Promise<void>;
  /** The tab that a link in this one has opened, once there is one. */
  readonly opened: () => Promise<Tab>;
}

const patienceMs = 30_000;
const betweenMs = 30;

/** A tab of the engine whose driver is given. */
export function tabOf(driver: Driver): Tab {
  const { goto, address, back, picture, close } = driver;
  const opened = async () => {
    const tabs = await patiently(
      async () => (await driver.opened()).slice(-1),
      tabs => tabs.length > 0,
      'a new tab',
    );
    return tabOf(tabs[0]!);
  };
  return { ...pageOf(driver, []), goto, address, back, picture, close, opened };
}

function pageOf(driver: Driver, path: FramePath): Page {
  const evaluate: Page['evaluate'] = async (run, argument) =>
    (await driver.evaluate(path, String(run), argument)) as ReturnType<typeof run>;
  const until: Page['until'] = async (run, argument) => {
    /* An element is an answer too, though none that leaves its page. */
    const asked = `argument => { const it = (${run})(argument); return it instanceof Node ? true : it; }`;
    const result = await patiently(() => driver.evaluate(path, asked, argument), Boolean, String(run));
    return result as NonNullable<ReturnType<typeof run>>;
  };
  const middleOf = (selector: string) => until(scrollToMiddle, selector);
  return {
    evaluate,
    until,
    click: async selector => driver.click(path, await middleOf(selector)),
    clickAt: at => driver.click(path, at),
    type: async (selector, text) => {
      await until(focus, selector);
      for (const letter of text) await driver.press(path, letter);
    },
    press: key => driver.press(path, key),
    wheel: async (selector, y, held) =>
      driver.wheel(path, await middleOf(selector), { x: 0, y }, held === 'Control'),
    frame: selector => pageOf(driver, [...path, selector]),
  };
}

/** Asks until the answer will do. A fault, such as of a frame that is still loading, counts as no answer. */
async function patiently<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask().then(
      value => ({ value, fault: null }),
      (fault: unknown) => ({ value: undefined as T, fault }),
    );
    if (!answer.fault && willDo(answer.value)) return answer.value;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`, { cause: answer.fault });
    await new Promise(done => setTimeout(done, betweenMs));
  }
}

/* What follows runs in the page. */

function scrollToMiddle(selector: string): Point | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}

/** From the corner of the tab's view to that of the document in a frame, for drivers that know only the tab's. */
export async function offsetOf(driver: Pick<Driver, 'evaluate'>, path: FramePath): Promise<Point> {
  let [x, y] = [0, 0];
  for (let depth = 0; depth < path.length; depth++) {
    const corner = await driver.evaluate(path.slice(0, depth), String(cornerOf), path[depth]);
    x += (corner as Point).x;
    y += (corner as Point).y;
  }
  return { x, y };
}

function cornerOf(selector: string): Point {
  const frame = document.querySelector<HTMLElement>(selector)!;
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: box.x + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: box.y + frame.clientTop + Number.parseFloat(paddingTop),
  };
}
