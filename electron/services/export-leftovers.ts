import { createHash } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The name a file has in the folder exported to until it is whole: it says whose it is, and nothing of what is in it. */
export function temporaryName(id: string): string {
  return `utredningsbanken-${thisHost}-${process.pid}-${id}.ny`;
}

/**
 * Takes away what killed exports left half-done in a folder, and returns how many files that was. Never what another
 * process may still be writing: on this machine only what a process left that is gone, or one that had this process's
 * number before it; of other machines, on a shared disk, only what was a day old when this process started.
 */
export async function clearLeftovers(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let cleared = 0;
  for (const name of names) {
    const path = join(folder, name);
    try {
      if (!(await isAbandoned(path, name))) continue;
      await rm(path);
      cleared += 1;
    } catch {
      // Somebody else took it away, or it may not be: the export itself tells whether the folder can be written.
    }
  }
  return cleared;
}

const thisHost = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const pattern = /^utredningsbanken-([0-9a-f]{8})-([1-9]\d{0,9})-[\w-]{8,64}\.ny$/;
const dayInMilliseconds = 86_400_000;

async function isAbandoned(path: string, name: string): Promise<boolean> {
  const [, host, number] = pattern.exec(name) ?? [];
  if (host === undefined) return false;
  const file = await lstat(path);
  if (!file.isFile()) return false;
  const age = performance.timeOrigin - file.mtimeMs;
  if (age > dayInMilliseconds) return true;
  if (host !== thisHost) return false;
  return Number(number) === process.pid ? age > 0 : !isRunning(Number(number));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another account's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
