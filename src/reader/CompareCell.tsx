import { type Account, langOfClaim } from '../story/index.ts';
import { read, views } from '../words/index.ts';
import { PageLink } from './CompareHead.tsx';
import { carriedWords } from './carriedWords.ts';
import { claimParts } from './claim.ts';
import type { CompareVoice } from './comparison.ts';
import { markFigures } from './figures.ts';
import { Gradual } from './Gradual.tsx';
import { phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { Tag } from './Tag.tsx';
import { voicesOfStack } from './voices.ts';
import { baseLanguage, languageName } from './wording.ts';

/** Up to so many accounts of a voice stand open; of more, the first does, and the rest is folded beneath it. */
const open = 2;
/** Of a long list beneath, so many before a button for all. */
const atFirst = 30;

interface CellProps {
  readonly stacks: readonly CompareVoice[];
  /** Whether each voice is named, because its column has several. */
  readonly isNamed: boolean;
  /** Figures that not all sides give. */
  readonly figures: ReadonlySet<string>;
  readonly speakersDiffer: boolean;
  readonly reading: Reading;
}

/** What the voices of one side say of one aspect. */
export function CompareCell({ stacks, isNamed, ...props }: CellProps) {
  return stacks.map(stack => (
    <div key={stack.key} className="rd-compare-stack">
      {isNamed && <VoiceLine stack={stack} reading={props.reading} />}
      <Accounts stack={stack} {...props} />
    </div>
  ));
}

function VoiceLine({ stack, reading }: { readonly stack: CompareVoice; readonly reading: Reading }) {
  return (
    <p className="rd-compare-voice">
      {voicesOfStack(stack, reading).map(voice => (
        <span key={voice.id} className="rd-voice">
          <strong>
            <bdi>{voice.name}</bdi>
          </strong>
          {voice.tag && <Tag>{voice.tag}</Tag>}
        </span>
      ))}
    </p>
  );
}

type AccountsProps = Omit<CellProps, 'stacks' | 'isNamed'> & { readonly stack: CompareVoice };

function Accounts({ stack, ...props }: AccountsProps) {
  const count = stack.accounts.length > open ? 1 : stack.accounts.length;
  const shown = stack.accounts.slice(0, count);
  const carried = stack.accounts.slice(count);
  const item = (account: Account, at: number) => <Said key={at} account={account} stack={stack} {...props} />;
  return (
    <>
      {shown.map(item)}
      {carried.length > 0 && (
        <details className="rd-carried">
          <summary>{carriedWords({ key: stack.key, shown, carried }, props.reading)}</summary>
          <ul>
            <Gradual
              items={carried.map((account, at) => ({ account, at }))}
              first={atFirst}
              keyOf={({ at }) => String(at)}
              render={({ account, at }) => <li>{item(account, at)}</li>}
              showAll={views.showAll(carried.length)}
            />
          </ul>
        </details>
      )}
    </>
  );
}

function Said({ account, stack, figures, speakersDiffer, reading }: AccountsProps & { account: Account }) {
  const { index, locale } = reading;
  const source = index.source(account.source);
  const foreign = source && baseLanguage(source.language) !== baseLanguage(locale);
  const speaker =
    account.speaker && !stack.voices.includes(account.speaker) ? index.actor(account.speaker)?.name : null;
  return (
    <div className="rd-compare-said">
      <p className="rd-claim" dir="auto" lang={langOfClaim(reading.core, account)}>
        {claimParts(account.claim, account.quote).map(part =>
          part.quoted ? (
            <q key={part.at}>{part.text}</q>
          ) : (
            <span key={part.at}>
              {markFigures(part.text, figures).map(piece =>
                piece.differs ? <strong key={piece.at}>{piece.text}</strong> : piece.text,
              )}
            </span>
          ),
        )}
      </p>
      <p className="rd-quiet">
        <PageLink account={account} reading={reading} />
        {foreign && ` · ${read.inLanguage(languageName(source.language, locale))}`}
        {speaker && (
          <>
            {' · '}
            {phrase(read.reports(speakersDiffer ? <strong>{speaker}</strong> : speaker))}
          </>
        )}
      </p>
    </div>
  );
}
