import { create } from './svg.ts';

interface Point {
  readonly left: number;
  readonly top: number;
}

/** What a style sheet says of a drawing, and what it says where it says nothing. */
const written: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'font-variant-numeric': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'paint-order': 'normal',
  'dominant-baseline': 'auto',
  visibility: 'visible',
};
/** The same for what children do not take over. */
const own: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

/** What answers to pointer and keys alone. */
const handles = '.tl-hits, .tl-overview-hit, .tl-buttons, button, title';

/** What is never drawn where it stands, and drawn where it is named. */
const named = 'defs, linearGradient, stop, pattern, clipPath';

let clips = 0;

/** What is drawn in an element: its SVGs with their styles written out, and the boxes and words of its HTML, as SVG. */
export function flatten(element: HTMLElement, from: Point): SVGElement[] {
  const parts: SVGElement[] = [];
  for (const child of element.children) {
    if (!isDrawn(child) || child.matches(handles)) continue;
    if (child instanceof SVGSVGElement) parts.push(...placed(child, from));
    else if (child instanceof HTMLElement) {
      const within = [...boxOf(child, from), ...flatten(child, from)];
      parts.push(...(getComputedStyle(child).overflow === 'visible' ? within : cut(child, from, within)));
    }
  }
  return parts;
}

/** What is drawn in an element that cuts it at its edges. */
function cut(element: Element, from: Point, within: readonly SVGElement[]): SVGElement[] {
  if (within.length === 0) return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  clips += 1;
  const clip = create('clipPath', { id: `cut-${clips}` });
  clip.append(create('rect', { x: at(left - from.left), y: at(top - from.top), width, height }));
  const group = create('g', { 'clip-path': `url(#cut-${clips})` });
  group.append(...within);
  return [clip, group];
}

function isDrawn(element: Element): boolean {
  const { display, visibility, opacity } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden' && opacity !== '0';
}

/** An SVG of the page in the place where it stands, cut at its edges. */
function placed(svg: SVGSVGElement, from: Point): SVGElement[] {
  const { left, top, width, height } = svg.getBoundingClientRect();
  if (width < 2 || height < 2) return [];
  const place = create('g', { transform: `translate(${at(left - from.left)},${at(top - from.top)})` });
  place.append(...[...svg.children].flatMap(child => withStyle(child, written) ?? []));
  return cut(svg, from, [place]);
}

/** A copy with all that style sheets say of it, as far as it differs from what its parent hands down. */
function withStyle(element: Element, handed: Readonly<Record<string, string>>): Element | null {
  if (element.matches(handles)) return null;
  const style = getComputedStyle(element);
  if (style.display === 'none' && !element.matches(named)) return null;
  // A picture's links lead nowhere.
  const copy = element.localName === 'a' ? create('g', {}) : (element.cloneNode(false) as Element);
  for (const name of ['class', 'role', 'tabindex', 'style', ...ariaOf(copy)]) copy.removeAttribute(name);
  const inherited = { ...handed };
  for (const name of Object.keys(written)) {
    const value = style.getPropertyValue(name);
    if (value === handed[name]) continue;
    copy.setAttribute(name, value);
    inherited[name] = value;
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value && value !== usual) copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element) {
      const part = withStyle(child, inherited);
      if (part) copy.append(part);
    }
  }
  return copy;
}

function ariaOf(element: Element): readonly string[] {
  return element.getAttributeNames().filter(name => /^(aria|data)-/.test(name));
}

/** The ground, frame and words of an HTML element, its children apart. */
function boxOf(element: HTMLElement, from: Point): SVGElement[] {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [x, y] = [at(box.left - from.left), at(box.top - from.top)];
  const parts: SVGElement[] = [];
  const frame = Number.parseFloat(style.borderTopWidth) || 0;
  const hasGround = !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
  if (box.width > 0 && box.height > 0 && (hasGround || frame > 0)) {
    parts.push(
      create('rect', {
        x: x + frame / 2,
        y: y + frame / 2,
        width: Math.max(0, at(box.width - frame)),
        height: Math.max(0, at(box.height - frame)),
        rx: Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.height / 2),
        fill: hasGround ? style.backgroundColor : 'none',
        ...(frame > 0 && { stroke: style.borderTopColor, 'stroke-width': frame }),
      }),
    );
  }
  return element.childElementCount === 0 ? [...parts, ...lineOf(element, style, from)] : parts;
}

/** One line of words; what is read out and not shown has no room. */
function lineOf(holder: HTMLElement, style: CSSStyleDeclaration, from: Point): SVGElement[] {
  const text = holder.textContent.trim();
  if (!text) return [];
  const range = document.createRange();
  range.selectNodeContents(holder);
  const box = range.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return [];
  const size = Number.parseFloat(style.fontSize);
  const element = create('text', {
    x: at(box.left - from.left),
    // The baseline of a face whose letters fill about three quarters of its size, in the middle of its line.
    y: at(box.top - from.top + box.height / 2 + size * 0.35),
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
  });
  element.textContent = text;
  return [element];
}

function at(px: number): number {
  return Math.round(px * 100) / 100;
}
