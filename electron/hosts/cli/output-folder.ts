import { constants } from 'node:fs';
import { access, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cliText } from '../../../shared/text/cli.ts';
import { usageFailure } from './cli-failure.ts';

/** A folder that files can be written to. */
export interface OutputFolder {
  /** Makes the folder if it is missing: the last one of its path alone, since a misspelt path is no wish for new folders. */
  make(): Promise<void>;
  /** Takes away what `make` made, if nothing came into it. */
  unmakeIfEmpty(): Promise<void>;
}

/** Looks where files are to go and makes nothing yet. What can't be a folder ends the command. */
export async function findOutput(path: string): Promise<OutputFolder> {
  const exists = await isFolder(path);
  if (exists) await demandWritable(path);
  else if (!(await isFolder(dirname(path)))) throw usageFailure(cliText.outParentMissing(dirname(path)));
  let made = false;
  return {
    async make() {
      if (exists) return;
      await mkdir(path).catch((error: unknown) => {
        throw usageFailure(isRefusal(error) ? cliText.outNotAllowed(path) : cliText.outNotMade(path));
      });
      made = true;
    },
    async unmakeIfEmpty() {
      if (made) await rmdir(path).catch(() => undefined);
    },
  };
}

/** False where there is nothing; ends the command where there is something else, or where a file stands in the way. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return false;
    if (code === 'ENOTDIR') return isFolder(dirname(path));
    throw usageFailure(cliText.outNotAllowed(path));
  }
  throw usageFailure(cliText.outIsFile(path));
}

async function demandWritable(path: string): Promise<void> {
  await access(path, constants.W_OK).catch(() => {
    throw usageFailure(cliText.outNotAllowed(path));
  });
}

function isRefusal(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
