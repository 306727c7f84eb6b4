import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/**
 * Writes a file under a name nobody has, adding " (2)", " (3)" … and never touching what is there. The bytes are on the
 * disk before the name is: a power cut leaves a whole file, or none. Returns the name. Throws the file system's error.
 */
export async function writeNewFile(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = await reserve(folder, name);
  const temporary = `${path}.ny`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return basename(path);
  } catch (error) {
    await rm(temporary, { force: true });
    await rm(path, { force: true });
    throw error;
  }
}

/** Takes the first free name by creating it empty, so that two exports cannot meet in one. */
async function reserve(folder: string, name: string): Promise<string> {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${ending}`);
    try {
      const file = await open(path, 'wx', 0o600);
      await file.close();
      return path;
    } catch (error) {
      if (!isTaken(error) || number >= 1000) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Makes the new name durable. Windows cannot open folders, and keeps a journal of names itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
