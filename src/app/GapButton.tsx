import { say } from '../words/index.ts';
import { useApp, useShown } from './context.ts';
import { GapIcon } from './icons.tsx';
import { fetchGaps, GapMenu } from './lazyParts.ts';
import { Popover } from './Popover.tsx';

/** The button 'Gaps', which says between whom they are measured, and what it opens. */
export function GapButton() {
  const { core } = useApp();
  const gap = useShown(state => state.gap);
  if (core.lanes.length < 2) return null;
  const pair = gap?.map(lane => core.lanes[lane]?.code).join(' – ');
  const button = (
    <>
      <GapIcon />
      <span className="app-button-name">{pair ? say.gapsOf(pair) : say.gaps}</span>
    </>
  );
  return (
    <Popover name="app-gaps" button={button} isOn={gap !== null} onForetell={fetchGaps}>
      {(id, onDone) => <GapMenu id={id} onDone={onDone} />}
    </Popover>
  );
}
