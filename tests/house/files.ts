import { parseSync } from 'vite';
import type { Sources } from './modules.ts';
import type { Breach } from './rules.ts';

const longest = 250;

/** What every file keeps to, whatever stands in it: length, no default exports, enums or open ends. */
export function fileBreaches(sources: Sources): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const [file, text] of sources) {
    const report = (line: number, message: string) => breaches.push({ file, line, message });
    const lines = text.replace(/\n$/, '').split('\n');
    if (lines.length > longest) report(longest + 1, `${lines.length} lines; ${longest} is the end`);
    for (const [index, line] of lines.entries()) {
      if (/\b(TODO|FIXME|XXX|HACK)\b/.test(line)) report(index + 1, 'an open end; finish it or file it');
    }
    if (file.endsWith('.css')) continue;
    for (const { start, message } of statementBreaches(file, text)) {
      report(text.slice(0, start).split('\n').length, message);
    }
  }
  return breaches;
}

function* statementBreaches(file: string, text: string): Generator<{ start: number; message: string }> {
  for (const statement of parseSync(file, text).program.body) {
    const { start } = statement;
    if (statement.type === 'ExportDefaultDeclaration') yield { start, message: 'a default export' };
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'TSEnumDeclaration') yield { start, message: 'an enum; use a union of strings' };
  }
}
