import { scaleLog } from 'd3';
import type { Measures } from './measure.ts';
import type { Results } from './report.ts';

const panels = [
  { key: 'first', title: 'First chart, ms' },
  { key: 'mainThread', title: 'Main thread during the input, ms' },
] as const satisfies readonly { key: keyof Measures; title: string }[];
const panel = { width: 460, height: 340, left: 52, right: 150, top: 34, bottom: 36 };
const names = ['empty', 'data', 'canvas'] as const;

/** Two panels beside each other, both axes logarithmic: a line for each page, Démarche's in full ink. An SVG of text and paths alone. */
export function plot(results: Results, pages: readonly string[], counts: readonly number[]): string {
  const drawn = panels.map(({ key, title }, i) => {
    const x = scaleLog([counts[0]!, counts.at(-1)!], [panel.left, panel.width - panel.right]);
    const y = scaleLog([50, 60_000], [panel.height - panel.bottom, panel.top]);
    const ticks = [100, 1_000, 10_000].map(
      ms =>
        `<path d="M${panel.left} ${y(ms)}H${panel.width - panel.right}" stroke="#dfe3e8"/>` +
        `<text x="${panel.left - 6}" y="${y(ms) + 4}" text-anchor="end">${ms.toLocaleString('en')}</text>`,
    );
    const places = counts.map(
      n =>
        `<text x="${x(n)}" y="${panel.height - panel.bottom + 18}" text-anchor="middle">${n >= 1e6 ? '1 M' : n >= 1e3 ? `${n / 1e3} k` : n}</text>`,
    );
    const ends: { name: string; at: number; y: number }[] = [];
    const lines = pages.map(name => {
      const points = counts.flatMap(n => {
        const result = results.get(`${name} ${n}`);
        return result && !('failed' in result) ? [[x(n), y(Math.max(50, result[key]))] as const] : [];
      });
      const last = points.at(-1);
      if (!last) return '';
      ends.push({ name, at: last[0], y: last[1] });
      const own = name === 'demarche';
      const floor = (names as readonly string[]).includes(name);
      return `<path d="M${points.map(point => point.map(v => v.toFixed(1)).join(' ')).join('L')}" fill="none" stroke="${own ? '#14171c' : '#7b8594'}" stroke-width="${own ? 2.5 : 1.2}"${floor ? ' stroke-dasharray="3 3"' : ''}/>`;
    });
    return `<g transform="translate(${i * panel.width} 0)"><text x="${panel.left}" y="18" font-weight="600">${title}</text>${ticks.join('')}${places.join('')}${lines.join('')}${labelsOf(ends)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panels.length * panel.width} ${panel.height}" font-family="sans-serif" font-size="12" fill="#14171c"><rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}</svg>\n`;
}

/** Names at the ends of their lines, pushed apart. */
function labelsOf(ends: readonly { name: string; at: number; y: number }[]): string {
  let last = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ name, at, y }) => {
      last = Math.max(y, last + 14);
      const weight = name === 'demarche' ? ' font-weight="600"' : '';
      return `<text x="${at + 6}" y="${last + 4}"${weight}>${name === 'demarche' ? 'Démarche' : name}</text>`;
    })
    .join('');
}
