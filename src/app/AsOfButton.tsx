import { formatDayWords } from '../story/index.ts';
import { say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { ClockIcon } from './icons.tsx';
import { AsOfMenu, fetchLookingBack } from './lazyParts.ts';
import { Popover } from './Popover.tsx';

/** The button 'As of', which says the day while the page looks back, and what it opens. */
export function AsOfButton() {
  const { locale } = useApp();
  const asOf = useShown(state => state.asOf);
  const words = asOf === null ? say.asOf : say.asOfDay(formatDayWords(asOf, locale, 'short'));
  const button = (
    <>
      <ClockIcon />
      <span className="app-button-name">{words}</span>
    </>
  );
  return (
    <Popover name="app-back" button={button} isOn={asOf !== null} onForetell={fetchLookingBack}>
      {(id, onDone) => <AsOfMenu id={id} onDone={onDone} />}
    </Popover>
  );
}
