import type { Remark } from '../importing/index.ts';

const words: Readonly<Record<Remark['level'], string>> = {
  'left-out': 'Left out',
  changed: 'Changed',
  note: 'Note',
};

/** What an import did not carry over, row by row. */
export function RemarkReport({ remarks }: { readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ol className="st-list">
      {remarks.map(({ level, row, title, what }) => (
        <li key={`${level} ${row} ${what}`}>
          <p className="st-where">
            <b>{words[level]}</b> {row}
            {title && <> · {title}</>}
          </p>
          <p>{what}</p>
        </li>
      ))}
    </ol>
  );
}
