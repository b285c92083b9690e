import type { MouseEvent, ReactNode } from 'react';

export interface EventLinkProps {
  readonly id: string;
  readonly href: string;
  readonly onOpen: (id: string) => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** True for the event that is open now. */
  readonly current?: boolean;
}

/** A link to an event's own page, which opens it in place when it is plainly clicked. */
export function EventLink({ id, href, onOpen, children, className, current }: EventLinkProps) {
  const onClick = (event: MouseEvent) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a href={href} className={className} onClick={onClick} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  );
}
