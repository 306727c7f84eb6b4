import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cliText } from '../../../shared/text/cli.ts';
import { refusal, usageFailure } from './cli-failure.ts';

/** A new file that a recovery sheet has its place in. */
export interface SheetFile {
  /** Puts the sheet in the place taken, and makes it and its name durable. */
  write(lines: readonly string[]): Promise<void>;
  /** Closes the file and takes it away. */
  discard(): Promise<void>;
}

/** More than a sheet takes, and what a disk gives at a time. */
const placeSize = 4096;

/**
 * Takes a sheet's place on the disk, name and bytes, before there is a register: one whose sheet got no place would be lost
 * with its passphrase. Never over another file; for the owner alone. `disk-full` when there is no room for it.
 */
export async function takeSheetFile(file: string, opening: typeof open = open): Promise<SheetFile> {
  const taken = await opening(file, 'wx', 0o600).catch((error: unknown) => {
    throw usageFailure(codeOf(error) === 'EEXIST' ? cliText.sheetTaken(file) : cliText.sheetNoPlace(file));
  });
  const discard = async (): Promise<void> => {
    await taken.close();
    await rm(file, { force: true });
  };
  try {
    await put(taken, Buffer.alloc(placeSize, ' '));
  } catch (error) {
    await discard();
    const isFull = ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error)));
    throw isFull
      ? refusal({ code: 'disk-full' }, cliText.sheetNoRoom(file))
      : usageFailure(cliText.sheetNoPlace(file));
  }
  return {
    discard,
    async write(lines) {
      const text = Buffer.from(`${lines.join('\n')}\n`);
      await put(taken, text);
      await taken.truncate(text.length);
      await taken.sync();
      await taken.close();
      await syncName(file);
    },
  };
}

async function put(taken: FileHandle, bytes: Buffer): Promise<void> {
  await taken.write(bytes, 0, bytes.length, 0);
  await taken.sync();
}

/** Windows cannot open folders, and keeps a journal of names itself. */
async function syncName(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
