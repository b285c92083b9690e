/*
 * Stands in for d3-drag in the build. d3-zoom asks it to keep the browser from dragging links and selecting text while
 * the timeline is dragged, and from taking the end of a drag for a click. The original would bring all of its gesture
 * along.
 */

const begun = ['dragstart', 'selectstart'];

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Keeps the browser from dragging and selecting. */
export function dragDisable(view: Window): void {
  for (const type of begun) view.addEventListener(type, refuse, true);
}

/** Lets it again; the click with which a drag ends is not told to anyone. */
export function dragEnable(view: Window, noClick: boolean): void {
  for (const type of begun) view.removeEventListener(type, refuse, true);
  if (!noClick) return;
  view.addEventListener('click', refuse, true);
  setTimeout(() => view.removeEventListener('click', refuse, true));
}
