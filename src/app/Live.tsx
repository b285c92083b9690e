import { useEffect, useState } from 'react';
import { formatDate, isEmpty } from '../story/index.ts';
import { more, say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { contents } from './state.ts';
import type { Found } from './useMatching.ts';

/** Long enough that letters typed and toggles pressed in a row are one act. */
const settleMs = 700;

/** Says politely what opened, and how many events a search or a filter left, once an act is finished. */
export function Live({ found, matching }: { readonly found: Found; readonly matching: number }) {
  const { core, locale } = useApp();
  const event = useShown(state => state.event);
  const chapter = useShown(state => state.chapter);
  const told = useShown(state => state.said);
  const filtered = useShown(state => !isEmpty(state.filters) || state.told !== null);
  const [said, setSaid] = useState('');
  const opened = event === null ? undefined : core.events[event];
  const read = core.chapters[chapter ?? contents];
  const openedWords =
    told ??
    (opened
      ? more.opened(opened.title, formatDate(opened.date, locale))
      : read
        ? say.chapter(read.title)
        : '');
  const resultWords = wordsOfResult(found, filtered, matching);
  useEffect(() => setSaid(openedWords), [openedWords]);
  useEffect(() => {
    if (!resultWords) return;
    const timer = setTimeout(() => setSaid(resultWords), settleMs);
    return () => clearTimeout(timer);
  }, [resultWords]);
  return (
    <p className="app-unseen" role="status">
      {said}
    </p>
  );
}

function wordsOfResult(found: Found, filtered: boolean, matching: number): string {
  if (found.hits) return more.foundFor(found.hits.length, found.query);
  return filtered ? more.matchFilters(matching) : '';
}
