import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from './command.ts';

/**
 * Writes a folder of files whole or not at all: beside its place first, then moved there. A folder that is not empty
 * is replaced only where `force` says so, and stays as it was if anything fails.
 */
export async function writeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  force: boolean,
): Promise<void> {
  await refuseFilled(folder, force);
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, `.${basename(folder)}-`));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(draft, name), text);
    await moveInto(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Writes one file whole or not at all. */
export async function writeWholeFile(file: string, text: string, force: boolean): Promise<void> {
  if (!force && (await stat(file).catch(() => null))) {
    throw new Failure(`${file} exists. With --force it is replaced.`);
  }
  await mkdir(dirname(file), { recursive: true });
  const draft = await mkdtemp(join(dirname(file), '.demarche-'));
  try {
    await writeFile(join(draft, 'draft'), text);
    await rename(join(draft, 'draft'), file);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function refuseFilled(folder: string, force: boolean): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found) return;
  if (!found.isDirectory()) throw new Failure(`${folder} is a file, and a folder is to be written there.`);
  if ((await readdir(folder)).length > 0 && !force) {
    throw new Failure(`${folder} exists and is not empty. With --force it is replaced.`);
  }
}

/** Puts a finished folder in the place of another, which stays as it was if that fails. */
export async function moveInto(draft: string, folder: string): Promise<void> {
  const exists = await stat(folder).catch(() => null);
  if (!exists) return rename(draft, folder);
  const old = `${draft}-old`;
  await rename(folder, old);
  try {
    await rename(draft, folder);
  } catch (fault) {
    await rename(old, folder);
    throw fault;
  }
  await rm(old, { recursive: true, force: true });
}
