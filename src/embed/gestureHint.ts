/** How the chart in a frame is moved and zoomed on this device. */
export function gestureHint(): { readonly zoom: string; readonly all: string } {
  if (window.matchMedia('(pointer: coarse)').matches) {
    const words = 'Two fingers move and zoom';
    return { zoom: words, all: words };
  }
  const zoom = `${/Mac/.test(navigator.platform) ? '⌘' : 'Ctrl'} + wheel zooms`;
  return { zoom, all: `${zoom} · drag to pan` };
}
