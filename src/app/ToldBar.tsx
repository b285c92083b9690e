import { phrase } from '../reader/index.ts';
import type { StoryDetail } from '../story/index.ts';
import { more, say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { tellerWords } from './tellerWords.ts';
import './styles/told.css';

export interface ToldBarProps {
  /** Whose sources tell the story. */
  readonly by: string;
  /** 1 for each event that they tell; null where the story has none of them, or its accounts have not come. */
  readonly told: Uint8Array | null;
  /** 1 for each event that was known on the day to which the page looks back; null for the whole story. */
  readonly known: Uint8Array | null;
  readonly detail: StoryDetail | null;
  /** Why the accounts could not be had. */
  readonly detailError: string | null;
  readonly onRetry: () => void;
}

/** The line over the view while only some sources tell the story: whose, and how much of it that leaves. */
export function ToldBar(props: ToldBarProps) {
  const { detail, detailError, onRetry } = props;
  const tellBy = useShown(state => state.tellBy);
  if (!detail && detailError === null) return <p className="app-waiting">{say.loading}</p>;
  return (
    <section className="app-told" aria-label={more.toldBy}>
      {detail ? (
        <Words {...props} detail={detail} />
      ) : (
        <p role="alert">
          {more.tellersNotLoaded(detailError ?? '')}{' '}
          <button type="button" className="app-button" onClick={onRetry}>
            {say.tryAgain}
          </button>
        </p>
      )}
      <button type="button" className="app-button app-told-all" onClick={() => tellBy(null)}>
        {more.allSources}
      </button>
    </section>
  );
}

function Words({ by, told, known, detail }: ToldBarProps & { readonly detail: StoryDetail }) {
  const { core, locale } = useApp();
  const name = tellerWords(by, detail, locale);
  if (!told) return <p>{more.noSourceBy(name ?? by)}</p>;
  const all = known ?? new Uint8Array(core.events.length).fill(1);
  const count = (mask: Uint8Array) => mask.filter((byte, event) => byte && all[event]).length;
  return (
    <p>{phrase(more.toldCount(<b>{name}</b>, <b>{count(told).toLocaleString(locale)}</b>, count(all)))}</p>
  );
}
