import type { AppState } from './store.ts';

/** Whether the reader has told the browser to load no more than is looked at. False where there is no browser. */
export function wantsLessData(): boolean {
  if (typeof matchMedia !== 'function') return false;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Whether something is shown that is not whole without the accounts. */
export function needsAccounts({ event, asOf, told, view, query, taking }: AppState): boolean {
  return (
    event !== null || asOf !== null || told !== null || view !== 'timeline' || query !== '' || taking !== null
  );
}
