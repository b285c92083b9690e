import { Suspense } from 'react';
import type { Account, StoryDate, StoryEvent } from '../story/index.ts';
import { archiveAddress, formatDate, langOfClaim, lastDay, partsOf, type StoryCore } from '../story/index.ts';
import { read, say } from '../words/index.ts';
import { claimParts } from './claim.ts';
import { OutsideLink, robustLink } from './OutsideLink.tsx';
import { phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { Tag } from './Tag.tsx';
import { type Voice, voicesOf } from './voices.ts';
import { publishedWords } from './when.ts';
import { baseLanguage, languageName, sourceTag } from './wording.ts';

/** One source's account of an event: whose it is, what it says, and where it stands to be read. */
export function AccountItem({
  account,
  event,
  reading,
  repeated = false,
  samePage = false,
}: {
  readonly account: Account;
  readonly event: StoryEvent;
  readonly reading: Reading;
  /** True where the voice is already named above: only the claim and its page are shown. */
  readonly repeated?: boolean;
  /** True where the account above is of the same page, whose headline need not stand twice. */
  readonly samePage?: boolean;
}) {
  const voices = voicesOf(account, reading);
  return (
    <>
      {!repeated && <Voices voices={voices} reading={reading} />}
      <Claim account={account} core={reading.core} />
      <Carrier
        account={account}
        event={event}
        reading={reading}
        tagged={voices.every(voice => !voice.tag)}
        headed={!samePage}
      />
    </>
  );
}

/** Whose account it is; an outlet's name restricts the story to what it tells. */
export function Voices({
  voices,
  reading: { telling, index },
}: {
  readonly voices: readonly Voice[];
  readonly reading: Reading;
}) {
  return (
    <p className="rd-voices">
      {voices.map(voice => (
        <span className="rd-voice" key={voice.id}>
          <strong>
            {telling && index.outlet(voice.id) ? (
              <button
                type="button"
                className="rd-teller"
                title={read.asToldBy(voice.name)}
                onClick={() => telling.onTell(voice.id)}
              >
                <bdi>{voice.name}</bdi>
              </button>
            ) : (
              <bdi>{voice.name}</bdi>
            )}
          </strong>{' '}
          {voice.native && (
            <span className="rd-native" lang={voice.native.language}>
              <bdi>{voice.native.name}</bdi>
            </span>
          )}{' '}
          {voice.tag && <Tag>{voice.tag}</Tag>}
        </span>
      ))}
    </p>
  );
}

export function Claim({ account, core }: { readonly account: Account; readonly core: StoryCore }) {
  return (
    <p className="rd-claim" dir="auto" lang={langOfClaim(core, account)}>
      {claimParts(account.claim, account.quote).map(part =>
        part.quoted ? <q key={part.at}>{part.text}</q> : <span key={part.at}>{part.text}</span>,
      )}
    </p>
  );
}

function Carrier({
  account,
  event,
  reading,
  tagged,
  headed,
}: {
  readonly account: Account;
  readonly event: StoryEvent;
  readonly reading: Reading;
  /** Whether the page's kind is told here, because the voice has none. */
  readonly tagged: boolean;
  /** Whether the page's headline is shown. */
  readonly headed: boolean;
}) {
  const { index, locale } = reading;
  const source = index.source(account.source);
  if (!source) return <p className="rd-quiet">{read.accountSourceMissing}</p>;
  const outlet = index.outlet(source.outlet);
  const name = outlet?.name ?? source.outlet;
  const ownVoice = account.voices.includes(source.outlet);
  const speaker =
    account.speaker && !account.voices.includes(account.speaker) ? index.actor(account.speaker) : null;
  const link = (
    <OutsideLink
      href={source.url}
      context={`: ${source.title}`}
      robust={robustLink(source, lastDay(event.date))}
    >
      <bdi>{name}</bdi>
    </OutsideLink>
  );
  const foreign = baseLanguage(source.language) !== baseLanguage(locale);
  return (
    <div className="rd-carrier">
      <p className="rd-quiet">
        {ownVoice ? link : phrase(read.carriedIn(link))}
        {tagged && <Tag>{sourceTag(source.type, outlet?.country, locale)}</Tag>}
        {say.comma + publishedWords(source, locale)}
        {foreign && ` · ${read.inLanguage(languageName(source.language, locale))}`}
        {account.dates && (
          <>
            {' · '}
            <strong>{read.datesIt(otherDate(account.dates, event.date, locale))}</strong>
          </>
        )}
        {speaker && (
          <>
            {' · '}
            {phrase(read.reports(<bdi>{speaker.name}</bdi>))}
          </>
        )}
        {' · '}
        <span className="rd-archive">
          <OutsideLink
            href={source.archived ?? archiveAddress(source, lastDay(event.date))}
            context={`: ${name}, ${source.title}`}
          >
            {source.archived ? read.archived : read.lookInArchive}
          </OutsideLink>
        </span>
        {headed && reading.sourceMore && <Suspense>{reading.sourceMore(source)}</Suspense>}
      </p>
      {headed && (
        <p className="rd-headline">
          <bdi lang={source.language}>{source.title}</bdi>
          {source.titleSupplied && <span className="rd-ours"> {read.titleOurs}</span>}
        </p>
      )}
    </div>
  );
}

/** A date beside the event's own: its year only where it is another one. */
function otherDate(date: StoryDate, own: StoryDate, locale: string): string {
  const sameYear = partsOf(date.from).year === partsOf(own.from).year;
  return formatDate(date, locale, { year: !sameYear });
}
