import type { StoryEvent } from '../story/index.ts';
import { lanesOf } from './parties.ts';
import type { Reading } from './reading.ts';

/** The lanes that take part: bars of their colours with their short names. */
export function Lanes({ event, reading }: { readonly event: StoryEvent; readonly reading: Reading }) {
  return (
    <>
      {lanesOf(event, reading.index).map(at => {
        const lane = reading.core.lanes[at];
        return (
          lane && (
            <span key={lane.id} className="rd-party">
              <span className={`rd-bar rd-actor-${lane.colour}`} />
              {lane.short}
            </span>
          )
        );
      })}
    </>
  );
}
