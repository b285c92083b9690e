import { formatDayWords, parseDay } from '../story/index.ts';
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
        <span id="failed-words">The timeline did not load. All of it is on this page as text.</span>{' '}
        <a id="failed-retry" href="./">
          Try again
        </a>
      </p>
      <p className="app-past" role="status">
        <span className="app-past-coming">Loading what was known on</span>
        <span className="app-past-whole">What stands here is the whole story, not what was known on</span>{' '}
        <span className="app-past-day" />{' '}
        <a className="app-past-coming" href="./">
          The whole story
        </a>
      </p>
      <noscript>
        <p className="app-scriptless">
          The moving timeline needs JavaScript. All that it shows is on this page as text.
        </p>
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
      <span>
        Edition of {day === null ? edition.day : formatDayWords(day, locale)}: text and sources are frozen as
        they were on that day; the program that shows them is not.
      </span>{' '}
      <a href={living}>The story as it is now</a>
    </p>
  );
}
