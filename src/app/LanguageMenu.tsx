import { say } from '../words/index.ts';
import { LanguageIcon } from './icons.tsx';
import { fetchOnDemand, LanguageList } from './lazyParts.ts';
import { Popover } from './Popover.tsx';

/** The menu of the interface's languages. */
export function LanguageMenu() {
  return (
    <Popover name="app-languages" button={<LanguageIcon />} label={say.language} onForetell={fetchOnDemand}>
      {(id, onDone) => <LanguageList id={id} onDone={onDone} />}
    </Popover>
  );
}
