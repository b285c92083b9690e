import type { ReactNode, Ref } from 'react';
import { type Account, langOf, type StoryCore, type StoryEvent, type StoryIndex } from '../story/index.ts';
import { read, say } from '../words/index.ts';
import { Claim, Voices } from './AccountItem.tsx';
import { type AccountGroup, groupAccounts } from './accounts.ts';
import { dateConflict } from './conflict.ts';
import { glyphs, IconButton } from './IconButton.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { voicesOf } from './voices.ts';
import { publishedWords, whenWords } from './when.ts';
import './reader.css';
import './event.css';
import './account.css';
import './brief.css';

export interface BriefProps {
  readonly core: StoryCore;
  readonly index: StoryIndex;
  readonly event: StoryEvent;
  readonly locale: string;
  /** Null while they are on their way, or where they did not come. */
  readonly accounts: readonly Account[] | null;
  /** Why the accounts did not come. */
  readonly error: string | null;
  readonly onRetry: () => void;
  /** One source of the event that is known before its accounts are. */
  readonly first: { readonly href: string; readonly words: string } | null;
  /** Where all of it is to be read. */
  readonly fullHref: string;
  readonly onClose: () => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** An event in a small frame: what and when, whether its sources differ, two of its accounts, and the way to all. */
export function Brief(props: BriefProps) {
  const { core, index, event, locale, accounts, onClose, headingRef } = props;
  const kind = index.kind(event.kind);
  const conflict = accounts && dateConflict(event, accounts, index, locale);
  return (
    <article className="rd-brief">
      <header className="rd-brief-head">
        <p className="rd-kind">
          <KindGlyph shape={kind?.shape ?? 'circle'} />
          {kind?.name}
        </p>
        <IconButton name={say.close} path={glyphs.close} onPress={onClose} />
      </header>
      <h2
        className="rd-brief-title"
        ref={headingRef}
        tabIndex={-1}
        lang={langOf(core, 'events', event.id, 'title')}
      >
        {event.title}
      </h2>
      <p className="rd-brief-when">{whenWords(event, locale).date}</p>
      {!event.happened && <p className="rd-quiet">{read.expectedNotHappened}</p>}
      {conflict && (
        <p className="rd-brief-differ">
          <strong>{conflict.head}</strong> {conflict.text}
        </p>
      )}
      {accounts ? <Two {...props} accounts={accounts} core={core} /> : <Waiting {...props} />}
      <p className="rd-brief-all">
        <a href={props.fullHref} target="_blank" rel="noopener">
          {allWords(event)}
        </a>
      </p>
    </article>
  );
}

function allWords({ coverage }: StoryEvent): string {
  return coverage.accounts === 0 ? read.inFull : read.allInFull(coverage.accounts, coverage.sources);
}

function Two({
  accounts,
  event,
  core,
  index,
  locale,
}: BriefProps & { readonly accounts: readonly Account[] }) {
  const reading = { core, index, locale };
  const two = twoOf(groupAccounts(accounts, event, core, index));
  return two.map(account => {
    const source = index.source(account.source);
    const outlet = source && (index.outlet(source.outlet)?.name ?? source.outlet);
    return (
      <div className="rd-brief-account" key={`${account.source}/${account.claim}`}>
        <Voices voices={voicesOf(account, reading)} reading={reading} />
        <Claim account={account} core={core} />
        {source && (
          <Page href={source.url} context={`: ${source.title}`}>
            {outlet + say.comma + publishedWords(source, locale)}
          </Page>
        )}
      </div>
    );
  });
}

/** The first account and, where one dates the event otherwise, that one; else the next of another voice. */
function twoOf(groups: readonly AccountGroup[]): readonly Account[] {
  const [first, ...others] = groups.map(group => group.shown[0]!);
  const second = others.find(account => account.dates !== null && first?.dates === null) ?? others[0];
  return [first, second].filter(account => account !== undefined);
}

function Waiting({ event, first, error, onRetry }: BriefProps) {
  if (event.coverage.accounts === 0) return <p className="rd-brief-account rd-quiet">{read.noSource}</p>;
  return (
    <div className="rd-brief-account">
      {first && <Page href={first.href}>{first.words}</Page>}
      {error === null ? (
        <p className="rd-quiet">{read.loadingAccounts}</p>
      ) : (
        <p className="rd-quiet" role="alert">
          {read.accountsFailedHere}{' '}
          <button type="button" className="rd-button" onClick={onRetry}>
            {read.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}

/** A page as a link, and its address to be read and selected: where an article forbids new tabs it is the only way. */
function Page({
  href,
  context,
  children,
}: {
  readonly href: string;
  readonly context?: string;
  readonly children: ReactNode;
}) {
  return (
    <p className="rd-brief-page">
      <OutsideLink href={href} {...(context && { context })}>
        {children}
      </OutsideLink>
      <span className="rd-brief-address">{href}</span>
    </p>
  );
}
