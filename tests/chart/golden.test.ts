import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Frame, Mark } from '../../src/chart/index.ts';
import { collisions, lineCollisions } from './drawn.ts';
import { type Fixture, fixtures, frameOf } from './fixtures.ts';

const folder = join(import.meta.dirname, 'golden');

/** A frame as lines of JSON, one thing in each, with names for numbers of events and three decimals. */
function written(fixture: Fixture): string {
  const { data, frame } = frameOf(fixture);
  const name = (event: number) => data.rows[event]!.label!;
  const mark = ({ event, ...rest }: Mark) => ({ name: name(event), ...rest });
  const things: Record<string, readonly unknown[]> = {
    frame: [{ level: frame.level, from: frame.from, to: frame.to }],
    marks: frame.marks.map(mark),
    clusters: frame.clusters.map(({ cell, at, width, count, parts, members, keepOut }) => ({
      cell: [cell.kind, cell.from, cell.to],
      at,
      width,
      count,
      parts: parts.map(({ lane, count }) => [lane, count]),
      members: members?.map(name) ?? null,
      keepOut: [keepOut.from, keepOut.to],
    })),
    labels: frame.labels.map(({ event, cluster, at, offset, lane, row, side, text, more, width, lines }) => ({
      of: cluster ? `${cluster.count} events` : name(event),
      text: text + more,
      at,
      offset,
      lane,
      row,
      side,
      width,
      ...(lines.length > 1 && { lines }),
    })),
    runningIn: running(frame.runningIn),
    runningOut: running(frame.runningOut),
    quiet: frame.quiet,
  };
  function running({ count, marks }: Frame['runningIn']) {
    return [{ count }, ...marks.map(mark)];
  }
  const lines = Object.entries(things).map(([key, list]) =>
    [
      `  ${JSON.stringify(key)}: [`,
      list.map(thing => `    ${JSON.stringify(rounded(thing))}`).join(',\n'),
      '  ]',
    ]
      .filter(line => line !== '')
      .join('\n'),
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1_000) / 1_000;
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
}

describe('The frame of', () => {
  it.each(Object.entries(fixtures))('%s is what it was', (name, fixture) => {
    const golden = join(folder, `${name}.json`);
    const actual = join(folder, `${name}.actual.json`);
    const text = written(fixture);
    if (process.env.UPDATE_GOLDENS) writeFileSync(golden, text);
    const same = existsSync(golden) && readFileSync(golden, 'utf8') === text;
    if (same) rmSync(actual, { force: true });
    else writeFileSync(actual, text);
    expect(same, `${actual} differs; if it is right, run again with UPDATE_GOLDENS=1`).toBe(true);
  });

  it.each(Object.entries(fixtures))('%s has no two labels that touch', (_, fixture) => {
    const { frame } = frameOf(fixture);
    const { widthPx, from, to, settings } = fixture;
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    const touching = settings.vertical ? lineCollisions : collisions;
    expect(touching(frame.labels, widthPx / days, settings.textScale ?? 1)).toEqual([]);
  });
});
