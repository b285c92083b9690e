import { readAddress, type Shown, writeAddress } from '../app/index.ts';
import type { StoryCore } from '../story/index.ts';
import type { Settings } from './protocol.ts';

/** What of a frame's address is settled when it loads and is no part of the app's state. */
export interface FrameSettings {
  /** 'none': what is opened is told to the article alone. */
  readonly panel: 'auto' | 'none';
  /** 'fixed': the frame fills what it is given and asks for no height. */
  readonly height: 'auto' | 'fixed';
}

/** The frame's own parameters; all others are the app's. What is unknown or wrong is left at its default. */
export function readFrameSettings(search: string): FrameSettings {
  const parameters = new URLSearchParams(search);
  return {
    panel: parameters.get('panel') === 'none' ? 'none' : 'auto',
    height: parameters.get('height') === 'fixed' ? 'fixed' : 'auto',
  };
}

/** The frame's parameters as they are written, without '?' or '&' at their ends; '' where all are at their defaults. */
export function writeFrameSettings({ panel, height }: FrameSettings): string {
  return [panel === 'none' && 'panel=none', height === 'fixed' && 'height=fixed'].filter(Boolean).join('&');
}

/** What is shown after an article has set something: read by the door through which an address comes in. */
export function afterSetting(shown: Shown, core: StoryCore, settings: Settings): Shown {
  const parameters = new URLSearchParams(writeAddress(shown, core));
  for (const [name, value] of Object.entries(settings)) {
    if (value === null || value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  return readAddress(`?${parameters}`, core);
}

/** The browser's address as the app follows it in a frame: the frame's own parameters stay, and nothing makes an entry. */
export function frameBar(page: Window, settings: FrameSettings) {
  const own = writeFrameSettings(settings);
  const replace = (_: unknown, unused: string, url: string) => {
    const query = url.startsWith('?') ? url : '';
    const whole = own ? `${query || '?'}${query ? '&' : ''}${own}` : query;
    page.history.replaceState(null, unused, whole || page.location.pathname);
  };
  return {
    location: page.location,
    history: { pushState: replace, replaceState: replace },
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    setTimeout: page.setTimeout.bind(page),
    clearTimeout: page.clearTimeout.bind(page),
  };
}
