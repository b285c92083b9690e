import { langOf, langOfHead, windowWords } from '../story/index.ts';
import { views } from '../words/index.ts';
import { ChapterLink } from './ChapterLink.tsx';
import type { GuideProps } from './Guide.tsx';

/** The guide's first page: what the story is, its chapters, and how it was made. */
export function Contents(props: GuideProps) {
  const { core, locale, headingRef } = props;
  return (
    <>
      <h2 className="rd-title" ref={headingRef} tabIndex={-1} lang={langOfHead(core, 'title')}>
        {core.title}
      </h2>
      <p className="rd-summary" lang={langOfHead(core, 'description')}>
        {core.description}
      </p>
      <section className="rd-section" aria-labelledby="rd-chapters">
        <h3 className="rd-section-head" id="rd-chapters">
          {views.chapters}
        </h3>
        <ol className="rd-chapters">
          {core.chapters.map((chapter, at) => (
            <li key={chapter.id}>
              <ChapterLink {...props} to={at}>
                <span className="rd-chapter-name" lang={langOf(core, 'chapters', chapter.id, 'title')}>
                  {chapter.title}
                </span>
                <span className="rd-quiet">{windowWords(chapter.from, chapter.to, locale)}</span>
              </ChapterLink>
            </li>
          ))}
        </ol>
      </section>
      {core.method && (
        <section className="rd-section">
          <h3 className="rd-section-head">{views.howMade}</h3>
          <p className="rd-method" lang={langOfHead(core, 'method')}>
            {core.method}
          </p>
        </section>
      )}
    </>
  );
}
