import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { type Actions, Builder, By, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { ensureWebKit, type WebKitPlace } from '../../../scripts/browsers.ts';
import { type Driver, type FramePath, offsetOf, type Point } from './tab.ts';

/** A running WebKitGTK; its one session serves all tabs, one after the other. */
export interface WebKit {
  readonly driver: WebDriver;
  readonly close: () => Promise<void>;
}

/** Height of its bar with the address, about. */
const toolbarPx = 38;

/** WebKitGTK's own small browser on a screen that nobody sees. */
export async function launchWebKit(): Promise<WebKit> {
  const place = ensureWebKit();
  const children: ChildProcess[] = [];
  const end = () => children.map(child => child.kill());
  try {
    const screen = await startScreen(place, children);
    const port = await startDriver(place, screen, children);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: place.browser,
            args: ['--automation'],
          },
        }),
      )
      .build();
    return { driver, close: async () => void (await driver.quit().finally(end)) };
  } catch (fault) {
    end();
    throw fault;
  }
}

/** Xvfb takes the first free display and tells its number. */
async function startScreen({ screen }: WebKitPlace, children: ChildProcess[]): Promise<string> {
  const child = spawn(screen, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  const number = await new Promise<string>((done, fail) => {
    child.once('error', fail);
    child.once('exit', code => fail(new Error(`Xvfb ended with ${code}`)));
    child.stdout.once('data', (told: Buffer) => done(String(told).trim()));
  });
  return `:${number}`;
}

async function startDriver(
  { driver }: WebKitPlace,
  screen: string,
  children: ChildProcess[],
): Promise<number> {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  children.push(child);
  for (;;) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return port;
    await new Promise(done => setTimeout(done, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** A new window of the one session: in a tab that is not in front the pointer waits for ever. Closing it leaves the first. */
export async function openWebKit(
  { driver }: WebKit,
  size: { readonly width: number; readonly height: number },
): Promise<Driver> {
  const home = await driver.getWindowHandle();
  await driver.switchTo().newWindow('window');
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width: size.width, height: size.height + toolbarPx });
  const own = await driver.getWindowHandle();
  const before = await driver.getAllWindowHandles();
  const close = async () => {
    for (const handle of await driver.getAllWindowHandles()) {
      if (handle !== own && before.includes(handle)) continue;
      await driver.switchTo().window(handle);
      await driver.close();
    }
    await driver.switchTo().window(home);
  };
  return { ...driverOf(driver, own, before), close };
}

function driverOf(driver: WebDriver, handle: string, before: readonly string[]): Driver {
  const enter = async (path: FramePath) => {
    await driver.switchTo().window(handle);
    await driver.switchTo().defaultContent();
    for (const selector of path) await driver.switchTo().frame(await driver.findElement(By.css(selector)));
  };
  const evaluate: Driver['evaluate'] = async (path, source, argument) => {
    await enter(path);
    return driver.executeScript(`return (${source})(arguments[0])`, argument ?? null);
  };
  /* Its pointer counts from the corner of the tab, whatever frame it is told of. */
  const placed = async (path: FramePath, { x, y }: Point) => {
    const offset = await offsetOf({ evaluate }, path);
    await enter([]);
    return { x: Math.round(x + offset.x), y: Math.round(y + offset.y) };
  };
  return {
    evaluate,
    click: async (path, point) => {
      const at = { ...(await placed(path, point)), duration: 0, origin: Origin.VIEWPORT };
      await driver.actions().move(at).click().perform();
    },
    wheel: async (path, point, by, held) => {
      /* The driver turns the wheel without the keys that are held: then the event is the page's own. */
      if (held) {
        await evaluate(path, String(turnWithControl), { ...point, by });
        return;
      }
      const { x, y } = await placed(path, point);
      const actions = driver.actions() as WheelActions;
      await actions.scroll(x, y, by.x, by.y, Origin.VIEWPORT).perform();
    },
    press: async (path, key) => {
      await enter(path);
      const code = key.length > 1 ? keyCodes[key] : key;
      if (code === undefined) throw new Error(`the key ${key} is not known here`);
      await driver.actions().sendKeys(code).perform();
    },
    goto: async address => {
      await enter([]);
      await driver.get(address);
    },
    address: async () => {
      await enter([]);
      return driver.getCurrentUrl();
    },
    back: async () => {
      await enter([]);
      await driver.navigate().back();
    },
    opened: async () => {
      const handles = await driver.getAllWindowHandles();
      return handles
        .filter(other => !before.includes(other))
        .map(other => driverOf(driver, other, [...handles]));
    },
    picture: async () => {
      await enter([]);
      return Buffer.from(await driver.takeScreenshot(), 'base64');
    },
    close: async () => {
      await enter([]);
      await driver.close();
    },
  };
}

/** Runs in the page. */
function turnWithControl({ x, y, by }: Point & { readonly by: Point }): void {
  const at = { clientX: x, clientY: y, deltaX: by.x, deltaY: by.y };
  const turn = new WheelEvent('wheel', { ...at, ctrlKey: true, bubbles: true, cancelable: true });
  document.elementFromPoint(x, y)?.dispatchEvent(turn);
}

/** The package's types lack the wheel. */
interface WheelActions extends Actions {
  readonly scroll: (x: number, y: number, byX: number, byY: number, origin: Origin) => Actions;
}

const keyCodes: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Home: Key.HOME,
  End: Key.END,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
};
