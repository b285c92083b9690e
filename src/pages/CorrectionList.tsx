import { formatDayWords, parseDay, type StoryIndex } from '../story/index.ts';
import { page, views } from '../words/index.ts';
import { correctionId } from './feed.ts';
import type { SiteStory } from './site.ts';

/** A page of its own for what was wrong: the newest correction first. */
export function CorrectionList({
  story,
  index,
  locale,
}: {
  readonly story: SiteStory;
  readonly index: StoryIndex;
  readonly locale: string;
}) {
  const corrections = story.detail.corrections.map((correction, at) => ({
    ...correction,
    key: correctionId(correction, at),
  }));
  return (
    <>
      <header className="app-header">
        <a className="app-wordmark" href="../">
          Démarche
        </a>
        <p className="app-title">
          <a href="../">{story.core.title}</a>
        </p>
      </header>
      <main className="app-text">
        <h1>{page.corrections}</h1>
        {corrections.length === 0 && <p>{page.noCorrections}</p>}
        <ul>
          {corrections.toReversed().map(({ key, day, event, source, was, now }) => (
            <li key={key} id={key}>
              <p className="rd-quiet">{dayWords(day, locale)}</p>
              <p>
                {event !== undefined ? (
                  <a href={`../${event}/`}>{index.event(event)?.title ?? event}</a>
                ) : (
                  (index.source(source ?? '')?.title ?? source)
                )}
              </p>
              <p>{views.wasAndNow(was, now)}</p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

function dayWords(text: string, locale: string): string {
  const day = parseDay(text);
  return day === null ? text : formatDayWords(day, locale);
}
