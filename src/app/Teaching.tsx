import { phrase } from '../reader/index.ts';
import { share } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { addressOf } from './links.ts';

/** What a teacher needs: the open event as a worksheet, and the chapters for the wall. */
export function Teaching({ onChoose }: { readonly onChoose: () => void }) {
  const { core, whole, roots } = useApp();
  const event = useShown(state => core.events[state.event ?? -1]);
  const worksheet = useShown(state =>
    addressOf({ ...state, view: 'worksheet', compare: false }, whole, roots),
  );
  const presentation = useShown(state =>
    addressOf({ ...state, view: 'timeline', present: true }, whole, roots),
  );
  const view = useShown(state => state.view);
  const switchView = useShown(state => state.switchView);
  const showToClass = useShown(state => state.showToClass);
  const hasChapters = core.chapters.length > 0;
  if (!event?.title && !hasChapters) return null;
  const choose = (act: () => void) => (click: React.MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    act();
    onChoose();
  };
  return (
    <section>
      <h3>{share.forTeaching}</h3>
      {event?.title && (
        <p>
          {phrase(
            share.worksheetLine(words => (
              <a href={worksheet} onClick={choose(() => switchView('worksheet'))}>
                {words}
              </a>
            )),
          )}
        </p>
      )}
      {hasChapters && (
        <p>
          {phrase(
            share.presentLine(words => (
              <a
                href={presentation}
                onClick={choose(() => {
                  if (view !== 'timeline') switchView('timeline');
                  showToClass(true);
                  document.documentElement.requestFullscreen?.().catch(() => {});
                })}
              >
                {words}
              </a>
            )),
          )}
        </p>
      )}
    </section>
  );
}
