import type { Actor, Lane } from './model.ts';
import type { OutletRecord } from './schema.ts';

/** What an account's voice is worked out from. */
export interface Crediting {
  /** Ids of outlets or actors whom the source credits. */
  readonly attributed: readonly string[];
  readonly source: { readonly outlet: string; readonly origin: string | null };
}

/** Whom an account speaks for: whom it credits, else the origin of the text, else its outlet. Never empty. */
export function voicesOf({ attributed, source }: Crediting): readonly string[] {
  return attributed.length > 0 ? attributed : [source.origin ?? source.outlet];
}

/** The outlet that first reported: a credited outlet, else the origin of the text, else its outlet. */
export function originOf({ attributed, source }: Crediting, isOutlet: (id: string) => boolean): string {
  return attributed.find(isOutlet) ?? source.origin ?? source.outlet;
}

/**
 * Gives the side of a voice as a lane's index: an actor's own lane, an outlet's by its country; null for a voice of
 * no lane's country.
 */
export function sideTeller(
  lanes: readonly Lane[],
  actors: readonly Actor[],
  outlets: readonly OutletRecord[],
): (voice: string) => number | null {
  const others = lanes.length - 1;
  const laneOfActor = new Map(actors.map(actor => [actor.id, actor.lane]));
  const laneOfCountry = new Map<string, number>();
  for (const actor of actors) {
    if (actor.country && actor.lane !== others && !laneOfCountry.has(actor.country)) {
      laneOfCountry.set(actor.country, actor.lane);
    }
  }
  const countryOfOutlet = new Map(outlets.map(outlet => [outlet.id, outlet.country]));
  return voice => {
    const lane = laneOfActor.get(voice) ?? laneOfCountry.get(countryOfOutlet.get(voice) ?? '');
    return lane === undefined || lane === others ? null : lane;
  };
}
