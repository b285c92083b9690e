import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync } from 'vite';

/** Path from the project's root, with '/', to text. */
export type Sources = ReadonlyMap<string, string>;

/** One request of a module for another. */
export interface Request {
  /** As written: './scale.ts', 'd3'. */
  readonly specifier: string;
  /** Path from the project's root for a relative one, else null. */
  readonly target: string | null;
  /** Names as the other module exports them; '*' for all of them. */
  readonly names: readonly string[];
  /** Only types are asked for, so that nothing is left of it in what runs. */
  readonly typeOnly: boolean;
  /** Asked for when the program runs, and so loaded by itself. */
  readonly later: boolean;
  readonly line: number;
}

/** Reads the sources below folders of the project: scripts and styles. */
export function readSources(project: string, folders: readonly string[]): Sources {
  const paths = folders.flatMap(folder =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
      .map(entry => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
  return new Map(paths.sort().map(path => [path, readFileSync(join(project, path), 'utf8')]));
}

/** Everything that a module asks for, in order of the text; throws where the text cannot be read. */
export function requestsOf(path: string, text: string): readonly Request[] {
  const { module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const request = (specifier: string, offset: number, entries: readonly Entry[]): Request => ({
    specifier,
    target: specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), specifier)) : null,
    names: entries.map(entry => entry.importName.name ?? '*'),
    typeOnly: entries.length > 0 && entries.every(entry => entry.isType),
    later: false,
    line: text.slice(0, offset).split('\n').length,
  });
  const requests = module.staticImports.map(({ moduleRequest, start, entries }) =>
    request(moduleRequest.value, start, entries),
  );
  for (const { start, entries } of module.staticExports) {
    const passedOn = entries.filter(entry => entry.moduleRequest);
    const specifier = passedOn[0]?.moduleRequest?.value;
    if (specifier !== undefined) requests.push(request(specifier, start, passedOn));
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    requests.push({ ...request(written.replace(/^['"`]|['"`]$/g, ''), start, []), later: true });
  }
  return requests.sort((a, b) => a.line - b.line);
}

interface Entry {
  readonly importName: { readonly name?: string | null };
  readonly isType: boolean;
}
