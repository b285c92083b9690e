import { formatDayWords, parseDay } from '../story/index.ts';
import { page, say } from '../words/index.ts';
import type { Edition } from './site.ts';

/** Above the chart: what did not load, what is still to come or missing, and that an edition is one. */
export function Notes({
  edition,
  locale,
  living,
}: {
  readonly edition: Edition | null;
  readonly locale: string;
  /** The way to the story that goes on. */
  readonly living: string;
}) {
  return (
    <>
      <p className="app-failed" role="alert">
        <span id="failed-words">{page.notLoaded}</span>{' '}
        <a id="failed-retry" href="./">
          {say.tryAgain}
        </a>
      </p>
      <p className="app-past" role="status">
        <span className="app-past-coming">{page.loadingPast}</span>
        <span className="app-past-whole">{page.wholeNotPast}</span> <span className="app-past-day" />{' '}
        <a className="app-past-coming" href="./">
          {page.whole}
        </a>
      </p>
      <noscript>
        <p className="app-scriptless">{page.scriptless}</p>
      </noscript>
      {edition && <Frozen edition={edition} locale={locale} living={living} />}
    </>
  );
}

/** What is frozen in an edition, and what is not. */
function Frozen({
  edition,
  locale,
  living,
}: {
  readonly edition: Edition;
  readonly locale: string;
  readonly living: string;
}) {
  const day = parseDay(edition.day);
  return (
    <p className="app-frozen">
      <span>{page.frozen(day === null ? edition.day : formatDayWords(day, locale))}</span>{' '}
      <a href={living}>{page.asItIsNow}</a>
    </p>
  );
}
