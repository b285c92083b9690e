import { type Driver, type FramePath, offsetOf, type Point } from './tab.ts';

/** What the pages of Playwright and of Puppeteer have in common, as far as it is used. */
interface CommonPage {
  readonly mainFrame: () => CommonFrame;
  readonly mouse: {
    readonly move: (x: number, y: number) => Promise<void>;
    readonly click: (x: number, y: number) => Promise<void>;
  };
  readonly keyboard: {
    readonly down: (key: 'Control') => Promise<void>;
    readonly up: (key: 'Control') => Promise<void>;
  };
  readonly goto: (address: string) => Promise<unknown>;
  readonly goBack: () => Promise<unknown>;
  readonly url: () => string;
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface CommonFrame {
  readonly evaluate: (source: string) => Promise<unknown>;
  readonly $: (
    selector: string,
  ) => Promise<{ readonly contentFrame: () => Promise<CommonFrame | null> } | null>;
}

/** What they have not. */
interface Own extends Pick<Driver, 'opened'> {
  readonly press: (key: string) => Promise<void>;
  readonly wheel: (by: Point) => Promise<void>;
}

/** A driver for a page whose pointer knows only places in the tab's own view. */
export function pointingDriver(page: CommonPage, own: Own): Driver {
  const evaluate: Driver['evaluate'] = async (path, source, argument) =>
    (await frameAt(page, path)).evaluate(`(${source})(${JSON.stringify(argument)})`);
  const placed = async (path: FramePath, { x, y }: Point) => {
    const offset = await offsetOf({ evaluate }, path);
    return [x + offset.x, y + offset.y] as const;
  };
  return {
    evaluate,
    click: async (path, at) => page.mouse.click(...(await placed(path, at))),
    wheel: async (path, at, by, held) => {
      await page.mouse.move(...(await placed(path, at)));
      if (held) await page.keyboard.down('Control');
      await own.wheel(by);
      if (held) await page.keyboard.up('Control');
    },
    press: (_, key) => own.press(key),
    goto: async address => void (await page.goto(address)),
    address: async () => page.url(),
    back: async () => void (await page.goBack()),
    opened: own.opened,
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}

async function frameAt(page: CommonPage, path: FramePath): Promise<CommonFrame> {
  let frame = page.mainFrame();
  for (const selector of path) {
    const inner = await (await frame.$(selector))?.contentFrame();
    if (!inner) throw new Error(`no frame ${selector}`);
    frame = inner;
  }
  return frame;
}
