import { type KeyboardEvent, type PointerEvent, type Ref, useRef } from 'react';
import type { StoryCore, StoryIndex } from '../story/index.ts';
import { views } from '../words/index.ts';
import { ChapterPage } from './ChapterPage.tsx';
import { Contents } from './Contents.tsx';
import { glyphs, IconButton } from './IconButton.tsx';
import './reader.css';
import './event.css';
import './guide.css';

export interface GuideProps {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  /** Index of the chapter; negative for the list of chapters. */
  readonly chapter: number;
  /** True where the page shows the story as of a day: a chapter's text tells what was known only later. */
  readonly textIsLater: boolean;
  readonly locale: string;
  readonly eventHref: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly chapterHref: (chapter: number) => string;
  readonly onRead: (chapter: number) => void;
  readonly onLeave: () => void;
  /** The page's title, which takes the focus when the guide is opened by key. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** A finger that goes sideways this far, CSS px, and not half as far up or down, turns the page. */
const swipePx = 60;

/** The guided story: its chapters one by one beside the line, or the list of them. */
export function Guide(props: GuideProps) {
  const { core, chapter, onRead, onLeave } = props;
  const last = core.chapters.length - 1;
  const isList = chapter < 0;
  const back = isList ? null : () => onRead(chapter - 1);
  const next = chapter < last ? () => onRead(chapter + 1) : null;
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const turn = event.key === 'ArrowLeft' ? back : event.key === 'ArrowRight' ? next : null;
    if (!turn) return;
    event.preventDefault();
    turn();
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = start.current;
    start.current = null;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(dx) < swipePx || Math.abs(dy) * 2 > Math.abs(dx)) return;
    (dx > 0 ? back : next)?.();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and swipes are a second way to its buttons.
    <div
      className="rd-event rd-guide"
      onKeyDown={onKeyDown}
      onPointerDown={event => {
        start.current = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        start.current = null;
      }}
    >
      <header className="rd-head" data-rd-drag="">
        <IconButton
          name={isList || chapter > 0 ? views.previousChapter : views.chapterList}
          path={glyphs.previous}
          onPress={back}
        />
        <IconButton
          name={isList ? views.firstChapter : views.nextChapter}
          path={glyphs.next}
          onPress={next}
        />
        <p className="rd-where">{isList ? views.guided : views.chapterOf(chapter + 1, last + 1)}</p>
        <IconButton name={views.leaveGuide} path={glyphs.close} onPress={onLeave} />
      </header>
      {/* Keyed, so that another chapter starts at its top. */}
      <div className="rd-body" key={chapter}>
        {isList ? <Contents {...props} /> : <ChapterPage {...props} />}
      </div>
    </div>
  );
}
