import { type ComponentType, use } from 'react';

/** After a failure, a part may be asked for again no sooner than this; at once would be a loop without a network. */
const againMs = 5_000;

export type LazyPart<P> = ComponentType<P> & { readonly fetch: () => Promise<unknown> };

/**
 * A component whose code is fetched when it is first shown, or before. Unlike React's own `lazy` it is drawn at once
 * where it has been fetched, which a page about to be printed needs, and it can be tried again after a failure.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let ready: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;
  const fetch = () => {
    loading ??= load();
    loading.then(
      component => {
        ready = component;
      },
      () => {
        setTimeout(() => {
          loading = null;
        }, againMs);
      },
    );
    return loading;
  };
  const Part = (props: P) => {
    const Component = ready ?? use(loading ?? fetch());
    return <Component {...props} />;
  };
  return Object.assign(Part, { fetch });
}
