import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { temporaryName } from './export-leftovers.ts';

/** A whole file that is on the disk and has no name of its own yet. */
export interface UnnamedFile {
  /**
   * Gives it the name, or the first free one of " (2)", " (3)" …, never touching what is there, and returns it. Invariant:
   * waits for nothing, so that it can stand in the mutation that logs it, and no lock comes between the two.
   */
  takeName(name: string): string;
  /** Takes the file away again, whatever it is called by now. */
  remove(): Promise<void>;
}

/**
 * Writes a file into a folder under a name that is the product's own; see `clearLeftovers`. A power cut or a kill leaves
 * that scrap or the whole file, and where the disk can't give a file two names, such as FAT, at worst an empty file under
 * the name. Throws the file system's error.
 */
export async function writeUnnamed(folder: string, id: string, bytes: Uint8Array): Promise<UnnamedFile> {
  const temporary = join(folder, temporaryName(id));
  let named: string | undefined;
  const remove = async (): Promise<void> => {
    await rm(temporary, { force: true });
    if (named !== undefined) await rm(named, { force: true });
  };
  try {
    await writeDurably(temporary, bytes);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    takeName(name) {
      const free = firstFree(name, (one) => giveName(temporary, join(folder, one)));
      named = join(folder, free);
      syncNames(folder);
      return free;
    },
    remove,
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function firstFree(name: string, take: (name: string) => void): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${stem} (${number})${ending}`;
    try {
      take(numbered);
      return numbered;
    } catch (error) {
      if (!isTaken(error) || number >= 1000) throw error;
    }
  }
}

/** A second name fails where there is one, in one step; then the first name goes. */
function giveName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (isTaken(error)) throw error;
    moveTo(temporary, path);
    return;
  }
  try {
    unlinkSync(temporary);
  } catch {
    // The file has its name; a scanner that holds the other one is no failure, and the next process takes it away.
  }
}

/** Where a file can't have two names: the name is held by an empty file while the other is moved onto it. */
function moveTo(temporary: string, path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Windows cannot open folders, and keeps a journal of names itself. */
function syncNames(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
