import { describe, expect, it, vi } from 'vitest';
import { createGuest, type GuestWindow } from '../../src/embed/guest.ts';

/** A window in a frame, whose pictures are painted when the test says so. */
function frame() {
  const posted: unknown[] = [];
  const parent = { postMessage: (message: unknown) => void posted.push(message) };
  let hear: ((event: MessageEvent) => void) | null = null;
  let painting: (() => void)[] = [];
  const page: GuestWindow = {
    parent,
    location: { href: 'https://site.example/talks/embed/' },
    addEventListener: (_, listener) => {
      hear = listener;
    },
    removeEventListener: () => {
      hear = null;
    },
    requestAnimationFrame: run => painting.push(run),
  };
  const send = (data: unknown, source: unknown = parent) => hear?.({ source, data } as MessageEvent);
  const paint = () => {
    const now = painting;
    painting = [];
    for (const run of now) run();
  };
  return { page, posted, send, paint, isHeard: () => hear !== null };
}

const set = (settings: object) => ({ demarche: 1, type: 'set', ...settings });

describe('A frame', () => {
  it('tells its height once, in the four shapes that are listened for', () => {
    const { page, posted } = frame();
    const guest = createGuest(page, 'talks');
    guest.tellHeight(460.4);
    guest.tellHeight(461);
    guest.tellHeight(462);
    expect(posted).toEqual([
      { demarche: 1, type: 'height', height: 461 },
      { sentinel: 'amp', type: 'embed-size', height: 461 },
      JSON.stringify({ src: 'https://site.example/talks/embed/', context: 'iframe.resize', height: 461 }),
      { 'datawrapper-height': { 'talks/embed/': 461 } },
    ]);
    guest.tellHeight(463);
    expect(posted).toHaveLength(8);
  });

  it('tells no height that is none', () => {
    const { page, posted } = frame();
    createGuest(page, 'talks').tellHeight(Number.NaN);
    expect(posted).toEqual([]);
  });

  it('hears its own host alone', () => {
    const { page, send, paint } = frame();
    const onSet = vi.fn();
    createGuest(page, 'talks').listen(onSet);
    send(set({ event: 'x' }), {});
    send(set({ event: 'x' }), null);
    paint();
    expect(onSet).not.toHaveBeenCalled();
    send(set({ event: 'x' }));
    paint();
    expect(onSet).toHaveBeenCalledExactlyOnceWith({ event: 'x' });
  });

  it('takes a flood of messages as one, the last of each setting holding', () => {
    const { page, send, paint } = frame();
    const onSet = vi.fn();
    createGuest(page, 'talks').listen(onSet);
    for (let i = 0; i < 10_000; i++) send(set({ event: `e${i}`, ...(i === 5 && { theme: 'dark' }) }));
    paint();
    expect(onSet).toHaveBeenCalledExactlyOnceWith({ event: 'e9999', theme: 'dark' });
  });

  it('says that it is there to a script that came later', () => {
    const { page, posted, send } = frame();
    const guest = createGuest(page, 'talks');
    guest.listen(() => {});
    send(set({}));
    expect(posted).toEqual([]);
    guest.tellReady();
    guest.tellHeight(400);
    const before = posted.length;
    send(set({}));
    expect(posted.slice(before)).toEqual(posted.slice(0, before));
  });

  it('is deaf when it is told to be', () => {
    const { page, isHeard } = frame();
    createGuest(page, 'talks').listen(() => {})();
    expect(isHeard()).toBe(false);
  });
});
