import type { MouseEvent, ReactNode } from 'react';
import type { GuideProps } from './Guide.tsx';

/** A link to a chapter, which turns to it in place when it is plainly clicked. */
export function ChapterLink({
  to,
  chapterHref,
  onRead,
  className,
  current,
  children,
}: Pick<GuideProps, 'chapterHref' | 'onRead'> & {
  readonly to: number;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    onRead(to);
  };
  return (
    <a
      href={chapterHref(to)}
      className={className}
      aria-current={current ? 'step' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
