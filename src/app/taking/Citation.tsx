import type { Run } from '../../taking/index.ts';

/** A citation as it is set: only its italics are more than text. */
export function Citation({ runs, language }: { readonly runs: readonly Run[]; readonly language: string }) {
  let at = 0;
  return (
    <p className="app-take-citation" lang={language} dir="auto">
      {runs.map(({ text, italic }) => {
        const key = at;
        at += text.length;
        return italic ? <i key={key}>{text}</i> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
