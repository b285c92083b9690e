/**
 * The page's own faces that a drawing uses, as a style sheet which holds the fonts themselves: a picture on its own
 * may load nothing. A face that does not come is left out, and its words stand in another.
 */
export async function fontFacesFor(root: SVGElement): Promise<string> {
  const families = new Set([...root.querySelectorAll('[font-family]')].flatMap(familiesOf));
  const letters = new Set(Array.from(root.textContent ?? '', letter => letter.codePointAt(0) ?? 0));
  const faces = facesOfPage().filter(
    ({ family, ranges }) =>
      families.has(family) &&
      [...letters].some(letter => ranges.some(([first, last]) => letter >= first && letter <= last)),
  );
  return (await Promise.all(faces.map(embedded))).join('\n');
}

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly address: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

function facesOfPage(): readonly Face[] {
  return [...document.styleSheets].flatMap(sheet =>
    [...rulesOf(sheet)].flatMap(rule => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const address = /url\(["']?([^"')]+)/.exec(value('src'))?.[1];
      if (!address) return [];
      return {
        family: bare(value('font-family')),
        weight: value('font-weight') || '400',
        address: new URL(address, sheet.href ?? document.baseURI).href,
        ranges: rangesOf(value('unicode-range')),
      };
    }),
  );
}

/** A sheet of another origin keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

async function embedded({ family, weight, address }: Face): Promise<string> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return '';
    const data = await base64(await answer.blob());
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
  } catch {
    return '';
  }
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function familiesOf(element: Element): readonly string[] {
  return (element.getAttribute('font-family') ?? '').split(',').map(bare);
}

function bare(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '');
}

/** 'U+0-FF, U+131, U+4??'; no range is all letters. */
function rangesOf(text: string): Face['ranges'] {
  const all: Face['ranges'] = [[0, 0x10ffff]];
  const ranges = [...text.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(
    ([, first = '0', last = first]) =>
      [
        Number.parseInt(first.replaceAll('?', '0'), 16),
        Number.parseInt(last.replaceAll('?', 'f'), 16),
      ] as const,
  );
  return ranges.length > 0 ? ranges : all;
}
