import { formatDate, langOf, windowWords } from '../story/index.ts';
import { views } from '../words/index.ts';
import { ChapterLink } from './ChapterLink.tsx';
import { EventLink } from './EventLink.tsx';
import type { GuideProps } from './Guide.tsx';
import { KindGlyph } from './KindGlyph.tsx';

/** One chapter: how far one is, its text, its events, and the way to the next. */
export function ChapterPage(props: GuideProps) {
  const { core, chapter, locale, headingRef, textIsLater } = props;
  const shown = core.chapters[chapter];
  if (!shown) return null;
  const next = core.chapters[chapter + 1];
  const text = (
    <p className="rd-summary" lang={langOf(core, 'chapters', shown.id, 'text')}>
      {shown.text}
    </p>
  );
  return (
    <>
      <Progress {...props} />
      <h2
        className="rd-title"
        ref={headingRef}
        tabIndex={-1}
        lang={langOf(core, 'chapters', shown.id, 'title')}
      >
        {shown.title}
      </h2>
      <p className="rd-when">
        <strong>{windowWords(shown.from, shown.to, locale)}</strong>
      </p>
      {textIsLater ? (
        <details className="rd-later">
          <summary>{views.writtenLater}</summary>
          {text}
        </details>
      ) : (
        text
      )}
      <ChapterEvents {...props} ids={shown.events} />
      <p className="rd-turn">
        {next ? (
          <ChapterLink {...props} to={chapter + 1} className="rd-turn-next">
            <span className="rd-quiet">{views.nextChapter}</span>
            <span className="rd-chapter-name">{next.title}</span>
          </ChapterLink>
        ) : (
          <ChapterLink {...props} to={-1} className="rd-turn-next">
            <span className="rd-quiet">{views.endOfGuide}</span>
            <span className="rd-chapter-name">{views.backToChapters}</span>
          </ChapterLink>
        )}
      </p>
    </>
  );
}

/** A step for each chapter; those read lie behind in ink. */
function Progress(props: GuideProps) {
  const { core, chapter } = props;
  return (
    <nav aria-label={views.chapters}>
      <ol className="rd-progress">
        {core.chapters.map(({ id, title }, at) => (
          <li key={id} className={at <= chapter ? 'rd-step rd-step-done' : 'rd-step'}>
            <ChapterLink {...props} to={at} current={at === chapter}>
              <span className="rd-hidden">{title}</span>
            </ChapterLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ChapterEvents(props: GuideProps & { readonly ids: readonly string[] }) {
  const { index, ids, locale, eventHref, onOpen } = props;
  const events = ids.flatMap(id => index.event(id) ?? []);
  if (events.length === 0) return null;
  return (
    <section className="rd-section" aria-labelledby="rd-chapter-events">
      <h3 className="rd-section-head" id="rd-chapter-events">
        {views.itsEvents}
      </h3>
      <ul className="rd-chapter-events">
        {events.map(event => (
          <li key={event.id}>
            <KindGlyph shape={index.kind(event.kind)?.shape ?? 'circle'} />
            <EventLink id={event.id} href={eventHref(event.id)} onOpen={onOpen}>
              {event.title}
            </EventLink>
            <span className="rd-quiet">{formatDate(event.date, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
