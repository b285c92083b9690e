import type { ReactNode } from 'react';

const allowed = /^https?:\/\//i;

/** A link to a page elsewhere, in a tab of its own; an address that is not http(s) is no link. `context` is read out, not shown. */
export function OutsideLink({
  href,
  context,
  children,
}: {
  readonly href: string;
  readonly context?: string;
  readonly children: ReactNode;
}) {
  if (!allowed.test(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      {context && <span className="rd-hidden">{context}</span>}
    </a>
  );
}
