import { useSyncExternalStore } from 'react';
import { type OverviewScale, overviewX, type TimeWindow } from '../chart/index.ts';
import type { Chapter } from '../story/index.ts';
import { say } from '../words/index.ts';
import type { LiveView } from './liveView.ts';

export interface ChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly scale: OverviewScale;
  readonly live: LiveView;
  readonly top: number;
  readonly textScale: number;
  readonly onChapter: (chapter: number) => void;
}

/** Mean width of a character of a chapter's name, CSS px at 100% text size. */
const characterPx = 6.3;

/** The chapters under the overview, each a button; a name that does not fit is left out. */
export function Chapters({ chapters, scale, live, top, textScale, onChapter }: ChaptersProps) {
  const current = useSyncExternalStore(live.onFollowed, () => chapterOf(chapters, live.view())?.id ?? null);
  return chapters.map((chapter, i) => {
    const [x0, x1] = [overviewX(scale, chapter.from), overviewX(scale, chapter.to)];
    const next = chapters[i + 1];
    const room = (next ? Math.max(x1, overviewX(scale, next.from)) : scale.width) - x0 - 4;
    const shown = chapter.label.length * characterPx * textScale <= room;
    const choose = () => onChapter(i);
    return (
      <g
        key={chapter.id}
        className={`tl-chapter${chapter.id === current ? ' tl-chapter-current' : ''}`}
        role="button"
        tabIndex={0}
        aria-label={say.chapter(nameOf(chapter))}
        aria-current={chapter.id === current ? 'true' : undefined}
        onClick={choose}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          choose();
        }}
      >
        <rect
          className="tl-overview-hit"
          x={x0}
          y={top - 6}
          width={Math.max(8, x1 - x0 - 2)}
          height={24 * textScale}
        />
        <rect className="tl-chapter-line" x={x0} y={top} width={Math.max(3, x1 - x0 - 2)} height={3} />
        {shown && (
          <text className="tl-chapter-name" x={x0} y={top + 5 + 11 * textScale}>
            {chapter.label}
          </text>
        )}
      </g>
    );
  });
}

/** What a button is called holds what is written on it (WCAG 2.5.3). */
function nameOf({ title, label }: Chapter): string {
  return title.toLowerCase().includes(label.toLowerCase()) ? title : label + say.comma + title;
}

/** The chapter that the window shows most of, if it is about as long as the window. */
function chapterOf(chapters: readonly Chapter[], view: TimeWindow): Chapter | null {
  let best: Chapter | null = null;
  let most = 0.5;
  for (const chapter of chapters) {
    const shared = Math.min(view.to, chapter.to) - Math.max(view.from, chapter.from);
    const share = shared / Math.max(view.to - view.from, chapter.to - chapter.from);
    if (share > most) [best, most] = [chapter, share];
  }
  return best;
}
