import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const registerExtension = '.register';

/** A register's name as a file name that every file system takes; å, ä and ö stay. */
export function registerFileName(name: string): string {
  const kept = name
    .normalize('NFC')
    .replaceAll(/[\p{C}"*/:<>?\\|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  const safe = kept === '' || reserved.test(kept) ? `${kept}_` : kept;
  return `${safe}${registerExtension}`;
}

/** Device names that Windows keeps for itself, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Register files of a folder by time of last change, newest first. A folder that does not exist has none. */
export async function registerFilesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith(registerExtension))
      .map(async (name) => ({ path: join(folder, name), changed: await changedAt(join(folder, name)) })),
  );
  return found.toSorted((a, b) => b.changed - a.changed).map(({ path }) => path);
}

/** Those of the paths where there is a file. */
export async function existingFiles(paths: readonly string[]): Promise<readonly string[]> {
  const times = await Promise.all(paths.map(changedAt));
  return paths.filter((_, index) => times[index] !== 0);
}

/** For its owner alone. */
export async function makeRegisterFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}
