import { leadsTo } from './actorReferences.ts';
import type { Kind, Problem } from './model.ts';
import { at, type Named } from './names.ts';
import { errorAt, shown } from './problems.ts';
import type { Found } from './records.ts';
import type { KindRecord } from './schema.ts';

/** Kinds in the story's order; what a narrower one does not say it has from its broader one. */
export function resolveKinds(kinds: Named<KindRecord>, problems: Problem[]): readonly Kind[] {
  const broader = broaderKinds(kinds, problems);
  return kinds.items.map(found => {
    const { id, name, plural, plover, description } = found.record;
    const chain = chainOf(found.record, broader, kinds);
    const shape = chain.find(kind => kind.shape !== undefined)?.shape;
    if (!shape && chain.length === 1) {
      problems.push(errorAt(at(found.place, 'shape'), 'nothing', 'a shape, here or in a broader kind'));
    }
    return {
      id,
      name,
      plural,
      broadest: chain.at(-1)?.id ?? id,
      shape: shape ?? 'circle',
      join: chain.find(kind => kind.join !== undefined)?.join ?? false,
      ...(plover === undefined ? {} : { plover }),
      ...(description === undefined ? {} : { description }),
    };
  });
}

/** A kind and those above it, narrowest first. */
function chainOf(
  kind: KindRecord,
  broader: ReadonlyMap<string, string>,
  kinds: Named<KindRecord>,
): readonly KindRecord[] {
  const above = kinds.names.get(broader.get(kind.id) ?? '');
  return above ? [kind, ...chainOf(above, broader, kinds)] : [kind];
}

function broaderKinds(kinds: Named<KindRecord>, problems: Problem[]): ReadonlyMap<string, string> {
  const broader = new Map<string, string>();
  const link = ({ record, place }: Found<KindRecord>) => {
    const above = record.broader;
    if (above === undefined || !kinds.names.find(above, at(place, 'broader'))) return;
    if (leadsTo(above, record.id, broader)) {
      problems.push(
        errorAt(at(place, 'broader'), `${shown(above)}, which leads back here`, 'a chain that ends'),
      );
    } else {
      broader.set(record.id, above);
    }
  };
  kinds.items.forEach(link);
  return broader;
}
