import { Fragment } from 'react';
import type { Account } from '../story/index.ts';
import { read, say, views } from '../words/index.ts';
import type { CompareColumn, CompareVoice } from './comparison.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { Tag } from './Tag.tsx';
import { type Voice, voiceOf, voicesOfStack } from './voices.ts';
import { publishedWords } from './when.ts';

/** So many carriers, or voices of a side, are named at the head of a column; each stands in its row as well. */
const named = { carriers: 3, voices: 6 };

/** The name of a column, short enough to stand before each of its cells. */
export function columnName(column: CompareColumn, { core, index, locale }: Reading): string {
  const only = onlyVoice(column);
  if (only) return only.voices.map(id => voiceOf(id, { core, index, locale }).name).join(', ');
  if (column.side === 'analysis') return views.analysis;
  const lane = column.side === 'others' ? core.lanes.at(-1) : core.lanes[column.side];
  return lane?.name ?? views.othersSide;
}

/** Number of the colour token of a column's lane; 0 for voices of no lane. */
export function columnColour(column: CompareColumn, { core }: Reading): number {
  return typeof column.side === 'number' ? (core.lanes[column.side]?.colour ?? 0) : 0;
}

function onlyVoice(column: CompareColumn): CompareVoice | null {
  return column.voices.length === 1 ? (column.voices[0] ?? null) : null;
}

/** Whose column it is: its voice with those who carry it, or the side and all its voices. */
export function CompareHead({
  column,
  reading,
}: {
  readonly column: CompareColumn;
  readonly reading: Reading;
}) {
  const only = onlyVoice(column);
  const voices = only ? voicesOfStack(only, reading) : [];
  return (
    <>
      <p className="rd-compare-name rd-party">
        <span className={`rd-bar rd-actor-${columnColour(column, reading)}`} />
        <bdi>{columnName(column, reading)}</bdi> <Natives voices={voices} />
      </p>
      {only ? (
        <>
          {voices.map(voice => voice.tag && <Tag key={voice.id}>{voice.tag}</Tag>)}
          <Carriers stack={only} reading={reading} />
        </>
      ) : (
        <VoiceNames column={column} reading={reading} />
      )}
    </>
  );
}

function Natives({ voices }: { readonly voices: readonly Voice[] }) {
  return voices.map(
    ({ id, native }) =>
      native && (
        <span key={id} className="rd-native" lang={native.language}>
          <bdi>{native.name}</bdi>{' '}
        </span>
      ),
  );
}

/** All voices of a side, each once, in its own script too. */
function VoiceNames({ column, reading }: { readonly column: CompareColumn; readonly reading: Reading }) {
  const ids = [...new Set(column.voices.flatMap(stack => stack.voices))];
  const shown = ids.slice(0, named.voices).map(id => voiceOf(id, reading));
  const rest = ids.length - shown.length;
  return (
    <p className="rd-quiet">
      {shown.map((voice, at) => (
        <Fragment key={voice.id}>
          {at > 0 && ' · '}
          <bdi>{voice.name}</bdi> <Natives voices={[voice]} />
        </Fragment>
      ))}
      {rest > 0 && ` · ${views.otherVoices(rest)}`}
    </p>
  );
}

/** On which pages the voice is heard: 'as carried by Deutsche Welle, 10 Jan 2019, and 2 others'. */
function Carriers({ stack, reading }: { readonly stack: CompareVoice; readonly reading: Reading }) {
  const pages = [...new Map(stack.accounts.map(account => [account.source, account])).values()];
  const rest = pages.length - named.carriers;
  const shown = rest > 1 ? pages.slice(0, named.carriers) : pages;
  const own = pages.every(page => isOwn(page, stack, reading));
  const list = (
    <>
      {shown.map((page, at) => {
        const link = <PageLink account={page} reading={reading} />;
        const isLast = rest <= 1 && at === shown.length - 1;
        return (
          <Fragment key={page.source}>
            {at > 0 && !isLast && '; '}
            {at > 0 && isLast ? phrase(views.andLast(link)) : link}
          </Fragment>
        );
      })}
      {rest > 1 && ` ${views.andOtherPages(rest)}`}
    </>
  );
  return <p className="rd-quiet">{own ? list : phrase(read.carriedIn(list))}</p>;
}

function isOwn(page: Account, stack: CompareVoice, { index }: Reading): boolean {
  return stack.voices.includes(index.source(page.source)?.outlet ?? '');
}

/** A page by its outlet and day. */
export function PageLink({ account, reading }: { readonly account: Account; readonly reading: Reading }) {
  const { index, locale } = reading;
  const source = index.source(account.source);
  if (!source) return <span>{read.missingSource}</span>;
  return (
    <>
      <OutsideLink href={source.url} context={`: ${source.title}`}>
        <bdi>{index.outlet(source.outlet)?.name ?? source.outlet}</bdi>
      </OutsideLink>
      {say.comma + publishedWords(source, locale)}
    </>
  );
}
