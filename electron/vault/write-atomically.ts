import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { syncFolder } from './sync-folder.ts';

/** Writes a small file so that its name always holds the old bytes or all the new ones, also after a power cut. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.ny`;
  try {
    // Threat: what lies under the name, a killed writer's scrap or a link that leads elsewhere, is removed, never opened.
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await moveIntoPlace(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Renames and makes the rename durable. On Windows a virus scanner may hold the file for a moment: tries for 5 s. */
export async function moveIntoPlace(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(from, to);
      break;
    } catch (error) {
      if (process.platform !== 'win32' || attempt >= 25) throw error;
      await pause(200);
    }
  }
  await syncFolder(dirname(to));
}
