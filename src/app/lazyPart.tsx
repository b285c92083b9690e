import { type ComponentType, use } from 'react';
import type { Late } from './late.ts';

export type LazyPart<P> = ComponentType<P> & { readonly fetch: () => Promise<unknown> };

/**
 * A component of a script that is fetched when it is first shown, or before. Unlike React's own `lazy` it is drawn at
 * once where it has been fetched, which a page about to be printed needs, and it can be tried again after a failure.
 */
export function lazyPart<M, P extends object>(
  { ready, fetch }: Late<M>,
  pick: (script: M) => ComponentType<P>,
): LazyPart<P> {
  const Part = (props: P) => {
    const Component = pick(ready() ?? use(fetch()));
    return <Component {...props} />;
  };
  return Object.assign(Part, { fetch });
}
