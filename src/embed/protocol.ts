import { type Settable, settable } from '../app/index.ts';

/*
 * What a frame and the article around it say to each other: plain objects `{demarche: 1, type, …}`. Between an opaque
 * frame and its host the sender is known by `event.source` alone, so a message is read as from a stranger: known keys
 * of known shape are taken, the rest is ignored, and nothing in it is ever used as an address, as HTML or as a selector.
 */

/** From the frame. */
export type FrameMessage =
  | { readonly type: 'ready' }
  /** CSS px, whole, within `heights`. */
  | { readonly type: 'height'; readonly height: number }
  /** The event that was opened in the frame, or null. */
  | { readonly type: 'select'; readonly event: string | null };

/** A value, or null for the default. */
export type Settings = { readonly [name in Settable]?: string | null };

/** To the frame. */
export interface HostMessage {
  readonly type: 'set';
  readonly settings: Settings;
}

/** No frame is lower or higher than this, CSS px, whatever is asked. */
export const heights = { least: 120, most: 4000 } as const;

/** Changes of less than this, CSS px, are noise: rounding, or a loop in the making. */
export const leastChange = 2;

const longestId = 200;
const longestValue = 1000;

/** Reads what a frame has sent; null for what is none of its messages. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const type = typeOf(data);
  if (type === 'ready') return { type };
  if (type === 'height') {
    const height = own(data, 'height');
    return typeof height === 'number' && Number.isFinite(height)
      ? { type, height: Math.min(heights.most, Math.max(heights.least, Math.ceil(height))) }
      : null;
  }
  if (type === 'select') {
    const event = own(data, 'event');
    return event === null || (typeof event === 'string' && event.length <= longestId)
      ? { type, event }
      : null;
  }
  return null;
}

/** Reads what an article has sent; null for what is none of its messages. What a value may be, the story says. */
export function readHostMessage(data: unknown): HostMessage | null {
  return typeOf(data) === 'set' ? { type: 'set', settings: readSettings(data) } : null;
}

/** The settings among an object's own keys; a value that is neither text nor null is left out. */
export function readSettings(data: unknown): Settings {
  const settings: { [name in Settable]?: string | null } = {};
  for (const name of settable) {
    const value = own(data, name);
    if (value === null || (typeof value === 'string' && value.length <= longestValue)) settings[name] = value;
  }
  return settings;
}

/** A message as it is posted. */
export function frameMessage(message: FrameMessage): object {
  return { demarche: 1, ...message };
}

export function hostMessage(settings: Settings): object {
  return { ...readSettings(settings), demarche: 1, type: 'set' };
}

function typeOf(data: unknown): unknown {
  return own(data, 'demarche') === 1 ? own(data, 'type') : null;
}

/** A key of the object itself: what a prototype has been made to say does not count. */
function own(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}
