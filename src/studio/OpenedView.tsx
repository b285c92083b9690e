import { type RefObject, useMemo, useState } from 'react';
import { countWords } from '../app/index.ts';
import type { OpenedStory } from './openFiles.ts';
import { Preview } from './Preview.tsx';
import { ProblemReport, problemCounts } from './ProblemReport.tsx';
import { Publish } from './Publish.tsx';
import { RemarkReport } from './RemarkReport.tsx';
import { StudioHead } from './StudioHead.tsx';
import { stillBar } from './stillBar.ts';

interface OpenedViewProps {
  readonly opened: OpenedStory;
  readonly onOther: () => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly site: string;
  readonly origins: readonly string[];
  /** How dates with slashes are read, of a table; undefined for what is no table. */
  readonly dates: 'dmy' | 'mdy' | null | undefined;
  readonly onDates: (dates: 'dmy' | 'mdy') => void;
}

type Sheet = 'problems' | 'import' | 'publish';

/** A story that was opened: what is amiss, how to publish it, and its timeline below. */
export function OpenedView({ opened, onOther, heading, site, origins, dates, onDates }: OpenedViewProps) {
  const { name, format, checked, remarks, text } = opened;
  const { core, detail, translations, problems } = checked;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const [sheet, setSheet] = useState<Sheet | null>(
    hasErrors || !core ? 'problems' : remarks.length > 0 ? 'import' : null,
  );
  const bar = useMemo(() => (checked ? stillBar() : stillBar()), [checked]);
  const tab = (id: Sheet, words: string) => (
    <button
      type="button"
      className="app-button"
      aria-expanded={sheet === id}
      onClick={() => setSheet(sheet === id ? null : id)}
    >
      {words}
    </button>
  );
  const events = core ? countWords(core.events.length, 'event', 'events', 'en') : 'cannot be read';
  return (
    <>
      <section aria-label="Studio">
        <StudioHead onOther={onOther} />
        <div className="st-bar">
          <h2 ref={heading} tabIndex={-1}>
            {core?.title ?? name}
          </h2>
          <p role="status">
            {format}, {events}, {problemCounts(problems)}
          </p>
          <div className="st-buttons">
            {tab('problems', `Problems (${problems.length})`)}
            {remarks.length > 0 && tab('import', `Not carried over (${remarks.length})`)}
            {core && text !== null && tab('publish', 'Publish')}
          </div>
        </div>
        {sheet !== null && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys too.
          <section className="st-sheet" aria-label={sheetNames[sheet]} tabIndex={0}>
            {sheet === 'problems' && <ProblemReport problems={problems} />}
            {sheet === 'import' && <RemarkReport remarks={remarks} />}
            {sheet === 'import' && dates !== undefined && <AskForDates dates={dates} onDates={onDates} />}
            {sheet === 'publish' && text !== null && (
              <Publish
                title={core?.title ?? name}
                text={text}
                fileName={`${core?.id ?? 'story'}.json`}
                site={site}
                origins={origins}
              />
            )}
          </section>
        )}
      </section>
      {core && detail ? (
        <div className="st-preview">
          <Preview
            key={text ?? name}
            story={{ core, detail, translations }}
            bar={bar}
            inFrame={false}
            home="./"
          />
        </div>
      ) : (
        <main className="st-start">
          <p className="st-lead">
            What can be read of the story is not enough for a timeline. Mend the errors and give it again.
          </p>
        </main>
      )}
    </>
  );
}

const sheetNames: Readonly<Record<Sheet, string>> = {
  problems: 'Problems',
  import: 'Not carried over',
  publish: 'Publish',
};

function AskForDates({
  dates,
  onDates,
}: Pick<OpenedViewProps, 'onDates'> & { readonly dates: 'dmy' | 'mdy' | null }) {
  const choice = (order: 'dmy' | 'mdy', words: string) => (
    <label className="app-check">
      <input type="radio" name="dates" checked={dates === order} onChange={() => onDates(order)} />
      {words}
    </label>
  );
  return (
    <fieldset className="st-dates">
      <legend>How is 6/12/2018 to be read?</legend>
      {choice('dmy', '6 December')}
      {choice('mdy', '12 June')}
    </fieldset>
  );
}
