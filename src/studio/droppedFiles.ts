import type { GivenFile } from './openFiles.ts';

/** A folder of a whole project is not a story; what is read of one ends here. */
const mostFiles = 400;

/** The files of a drop, folders opened. Only what could be a story or a table is read. */
export async function filesOfDrop(data: DataTransfer): Promise<readonly GivenFile[]> {
  // The list of a drop is empty as soon as its event is over.
  const entries = [...data.items].flatMap(item => item.webkitGetAsEntry() ?? []);
  const plain = [...data.files];
  if (entries.length === 0) return readFiles(plain);
  const found: File[] = [];
  const paths = new Map<File, string>();
  for (const entry of entries) await collect(entry, found, paths);
  return readFiles(found, file => paths.get(file) ?? file.name);
}

/** The files that were chosen in a dialog, of files or of a folder. */
export function filesOfInput(list: FileList): Promise<readonly GivenFile[]> {
  return readFiles([...list], file => file.webkitRelativePath || file.name);
}

async function readFiles(
  files: readonly File[],
  pathOf: (file: File) => string = file => file.name,
): Promise<readonly GivenFile[]> {
  const wanted = files.length === 1 ? files : files.filter(({ name }) => isReadable(name));
  return Promise.all(
    wanted
      .slice(0, mostFiles)
      .map(async file => ({ path: pathOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

async function collect(entry: FileSystemEntry, found: File[], paths: Map<File, string>): Promise<void> {
  if (found.length >= mostFiles || entry.name.startsWith('.') || entry.name === 'node_modules') return;
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    found.push(file);
    paths.set(file, entry.fullPath.replace(/^\//, ''));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A folder is read in portions; an empty one is the end.
    const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (portion.length === 0) return;
    for (const child of portion) await collect(child, found, paths);
  }
}

function isReadable(name: string): boolean {
  return /\.(json|csv|tsv|txt|ics)$/i.test(name);
}
