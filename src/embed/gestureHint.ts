import { frame } from '../words/index.ts';

/** How the chart in a frame is moved and zoomed on this device. */
export function gestureHint(): { readonly zoom: string; readonly all: string } {
  if (window.matchMedia('(pointer: coarse)').matches) {
    const words = frame.twoFingers;
    return { zoom: words, all: words };
  }
  const zoom = frame.wheelZooms(/Mac/.test(navigator.platform) ? '⌘' : frame.controlKey);
  return { zoom, all: frame.andDrag(zoom) };
}
