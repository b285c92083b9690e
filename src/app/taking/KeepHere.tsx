import { useEffect, useState } from 'react';
import { take } from '../../words/index.ts';
import { useApp, useShown } from '../context.ts';
import { remember } from '../device.ts';
import { listName } from '../keptHere.ts';

/** Where the list is kept: in the page's address, or on this device if the reader chooses so. */
export function KeepHere() {
  const { core } = useApp();
  const kept = useShown(state => state.kept);
  const here = useShown(state => state.keptHere);
  const keep = useShown(state => state.keep);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (here) remember(listName(core), kept);
  }, [here, kept, core]);
  const choose = (chosen: boolean) => {
    const done = remember(listName(core), chosen ? kept : null);
    setRefused(!done);
    keep(kept, chosen && done);
  };
  return (
    <section>
      <label className="app-check app-take-here">
        <input type="checkbox" checked={here} onChange={({ target }) => choose(target.checked)} />
        {take.keepHere}
      </label>
      <p className="app-take-quiet">{here ? take.hereNote : take.addressNote}</p>
      <p className="app-take-quiet" role="status">
        {refused && take.notKept}
      </p>
    </section>
  );
}
