import { open, rename, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { syncFolder } from '../vault/sync-folder.ts';

/**
 * Writes a file under a name nobody has, adding " (2)", " (3)" … and never touching what is there. The bytes are on the
 * disk before the name is taken: a power cut leaves a whole file, or at most a scrap that ends in `.ny`. Returns the name.
 * Throws the file system's error.
 */
export async function writeNewFile(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const temporary = await reserve(folder, `${name}.ny`);
  try {
    await writeDurably(temporary, bytes);
    const path = await reserve(folder, name);
    try {
      await rename(temporary, path);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    await syncFolder(folder);
    return basename(path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
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
