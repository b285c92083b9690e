import { type KeyboardEvent, useRef, useState } from 'react';
import { views } from '../words/index.ts';
import type { Along } from './geometry.ts';
import type { SpokenTrack } from './SpokenTracks.tsx';

/** A position as it stands on a track. */
export interface SpokenMark {
  readonly key: string;
  readonly day: number;
  /** The event at which it was taken, and the address of it. */
  readonly event: string;
  readonly href: string;
  /** Day, actor and position in words. */
  readonly words: string;
}

/** CSS px */
const radius = { mark: 5, hit: 12 };

interface MarksProps {
  readonly tracks: readonly SpokenTrack[];
  readonly x: Along;
  readonly lineOf: (track: number) => number;
  readonly onOpen: (event: string) => void;
  /** A mark has got the focus by key. */
  readonly onShow: (day: number) => void;
}

/** The marks of all tracks: links with one tab stop, walked by arrows along a track and from track to track. */
export function SpokenMarks({ tracks, x, lineOf, onOpen, onShow }: MarksProps) {
  const first = tracks.find(track => track.marks.length > 0)?.marks[0]?.key ?? null;
  const [stop, setStop] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const known = tracks.some(track => track.marks.some(({ key }) => key === stop));
  const tabStop = known ? stop : first;
  const walk = (event: KeyboardEvent) => {
    const next = neighbour(tracks, tabStop, event.key);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setStop(next.key);
    onShow(next.day);
    const links = group.current?.querySelectorAll('a') ?? [];
    for (const link of links) if (link.dataset.key === next.key) link.focus({ preventScroll: true });
  };
  return (
    <g ref={group} role="group" aria-label={views.positions} onKeyDown={walk}>
      {tracks.map(({ key, colour, marks }, at) => {
        const y = lineOf(at);
        const [start, end] = [marks[0], marks.at(-1)];
        return (
          <g key={key} className={`tl-actor-${colour}`}>
            {start && end && (
              <path
                className="tl-spoken-line"
                d={`M${x(start.day).toFixed(1)},${y}H${x(end.day).toFixed(1)}`}
              />
            )}
            {marks.map(mark => (
              <a
                key={mark.key}
                data-key={mark.key}
                href={mark.href}
                aria-label={mark.words}
                tabIndex={mark.key === tabStop ? 0 : -1}
                onFocus={() => setStop(mark.key)}
                onClick={event => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(mark.event);
                }}
              >
                <title>{mark.words}</title>
                <circle className="tl-spoken-hit" cx={x(mark.day)} cy={y} r={radius.hit} />
                <circle className="tl-spoken-mark" cx={x(mark.day)} cy={y} r={radius.mark} />
              </a>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** The mark to which a key leads: along the track, or the nearest in time of the next track that has any. */
export function neighbour(
  tracks: readonly SpokenTrack[],
  from: string | null,
  key: string,
): SpokenMark | null {
  const at = tracks.findIndex(({ marks }) => marks.some(mark => mark.key === from));
  const marks = tracks[at]?.marks ?? [];
  const place = marks.findIndex(mark => mark.key === from);
  const here = marks[place];
  if (!here) return null;
  if (key === 'ArrowLeft') return marks[place - 1] ?? null;
  if (key === 'ArrowRight') return marks[place + 1] ?? null;
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const onward = key === 'ArrowDown' ? tracks.slice(at + 1) : tracks.slice(0, at).reverse();
  const next = onward.find(track => track.marks.length > 0)?.marks ?? [];
  return [...next].sort((a, b) => Math.abs(a.day - here.day) - Math.abs(b.day - here.day))[0] ?? null;
}
