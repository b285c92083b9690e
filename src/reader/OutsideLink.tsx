import type { ReactNode } from 'react';
import { archiveAddress, type Day, formatDay, type Source } from '../story/index.ts';

const allowed = /^https?:\/\//i;

/** A link to a page elsewhere, in a tab of its own; an address that is not http(s) is no link. `context` is read out, not shown. */
export function OutsideLink({
  href,
  context,
  robust,
  children,
}: {
  readonly href: string;
  readonly context?: string;
  /** Of a cited page: what a reader needs when it is gone, in the attributes of Robust Links. */
  readonly robust?: RobustLink | undefined;
  readonly children: ReactNode;
}) {
  if (!allowed.test(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener" {...robust}>
      {children}
      {context && <span className="rd-hidden">{context}</span>}
    </a>
  );
}

export interface RobustLink {
  readonly 'data-originalurl': string;
  readonly 'data-versionurl': string;
  readonly 'data-versiondate': string;
}

/**
 * A source's own address, where a copy is or would be, and of which day: the attributes of Robust Links (Klein and
 * others). One after the other, for then the three weigh 17 bytes a link after gzip. Undefined for an undated source where there is no day to fall back on.
 */
export function robustLink(source: Source, fallbackDay: Day | undefined): RobustLink | undefined {
  const day = source.publishedBy ?? fallbackDay;
  if (day === undefined) return undefined;
  return {
    'data-originalurl': source.url,
    'data-versionurl': source.archived ?? archiveAddress(source, day),
    'data-versiondate': formatDay(day),
  };
}
