import type { MouseEvent } from 'react';
import type { Meeting } from '../story/index.ts';
import { useApp } from './context.ts';
import { endOfMeeting } from './gapWords.ts';

interface MeetingLinkProps {
  readonly meeting: Meeting;
  /** Which event of a meeting that had several is named: the one that ended it, or the one that began it. */
  readonly end: 'first' | 'last';
  /** By the few words on the line, where room is short. */
  readonly brief: boolean;
  readonly linkTo: (id: string) => string;
  readonly onFollow: (id: string) => void;
}

/** A meeting at one end of a gap: a link to its event. */
export function MeetingLink({ meeting, end, brief, linkTo, onFollow }: MeetingLinkProps) {
  const { whole } = useApp();
  const event = whole.events[end === 'first' ? meeting.events[0]! : endOfMeeting(whole, meeting)];
  if (!event) return null;
  return (
    <a
      href={linkTo(event.id)}
      onClick={(click: MouseEvent) => {
        if (click.metaKey || click.ctrlKey || click.shiftKey || click.button) return;
        click.preventDefault();
        onFollow(event.id);
      }}
    >
      {brief ? event.label : event.title}
    </a>
  );
}
