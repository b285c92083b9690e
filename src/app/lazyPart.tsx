import { type ComponentType, use } from 'react';
import { late } from './late.ts';

export type LazyPart<P> = ComponentType<P> & { readonly fetch: () => Promise<unknown> };

/**
 * A component whose code is fetched when it is first shown, or before. Unlike React's own `lazy` it is drawn at once
 * where it has been fetched, which a page about to be printed needs, and it can be tried again after a failure.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  const { ready, fetch } = late(load);
  const Part = (props: P) => {
    const Component = ready() ?? use(fetch());
    return <Component {...props} />;
  };
  return Object.assign(Part, { fetch });
}
