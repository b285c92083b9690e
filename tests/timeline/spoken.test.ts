import { describe, expect, test } from 'vitest';
import { neighbour } from '../../src/timeline/SpokenMarks.tsx';
import type { SpokenTrack } from '../../src/timeline/SpokenTracks.tsx';

const track = (key: string, days: readonly number[]): SpokenTrack => ({
  key,
  name: key,
  colour: 1,
  marks: days.map(day => ({ key: `${key}${day}`, day, event: 'e', href: '?', words: `${day}` })),
});
const tracks = [track('a', [10, 20, 30]), track('empty', []), track('b', [12, 27])];
const to = (from: string | null, key: string) => neighbour(tracks, from, key)?.key ?? null;

describe('keys on the tracks of positions', () => {
  test('lead along a track and stop at its ends', () => {
    expect(to('a10', 'ArrowRight')).toBe('a20');
    expect(to('a20', 'ArrowLeft')).toBe('a10');
    expect(to('a30', 'ArrowRight')).toBeNull();
    expect(to('a20', 'Home')).toBe('a10');
    expect(to('a20', 'End')).toBe('a30');
  });

  test('lead to the nearest in time of the next track that has any', () => {
    expect(to('a30', 'ArrowDown')).toBe('b27');
    expect(to('b12', 'ArrowUp')).toBe('a10');
    expect(to('b27', 'ArrowDown')).toBeNull();
  });

  test('do nothing else, and nothing where no mark is', () => {
    expect(to('a10', 'x')).toBeNull();
    expect(to(null, 'ArrowRight')).toBeNull();
    expect(to('gone', 'ArrowRight')).toBeNull();
  });
});
