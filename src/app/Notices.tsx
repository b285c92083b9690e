import type { ReactNode } from 'react';
import { say } from '../words/index.ts';
import { useApp } from './context.ts';
import { NothingMatches, ProblemList } from './lazyParts.ts';
import { NotLoadedNote } from './NotLoadedNote.tsx';
import { Part } from './Part.tsx';
import type { Found } from './useMatching.ts';

interface NoticesProps {
  readonly found: Found;
  /** 1 for each event that counts; null where all do. */
  readonly among: Uint8Array | null;
  /** True where no event of the story is left to be shown. */
  readonly nothing: boolean;
  /** What comes before all else. */
  readonly children?: ReactNode;
}

/** Quiet lines between the filters and the view: what is amiss with the story, the search, or what is asked for. */
export function Notices({ found, among, nothing, children }: NoticesProps) {
  const { core } = useApp();
  const errors = core.problems.filter(problem => problem.severity === 'error');
  return (
    <section className="app-notices" aria-label={say.notices} tabIndex={-1}>
      {children}
      {errors.length > 0 && (
        <Part box="app-nothing">
          <ProblemList errors={errors} />
        </Part>
      )}
      {found.fault && (
        <div className="app-nothing">
          <NotLoadedNote fault={found.fault} onRetry={found.onRetry} words={say.searchNotLoaded} />
        </div>
      )}
      {nothing && (
        <Part box="app-nothing">
          <NothingMatches found={found} among={among} />
        </Part>
      )}
    </section>
  );
}
