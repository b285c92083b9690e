import { useEffect, useState } from 'react';
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
        Keep the list on this device
      </label>
      <p className="app-take-quiet">
        {here
          ? 'The list stays in this browser until the tick is taken away. A copied link does not carry it.'
          : 'The list is part of the page’s address and of no other place: a copied link or a bookmark carries it.'}
      </p>
      <p className="app-take-quiet" role="status">
        {refused && 'This browser does not let the page keep anything.'}
      </p>
    </section>
  );
}
