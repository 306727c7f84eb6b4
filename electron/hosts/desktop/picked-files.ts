import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PickedFile } from '../../../shared/api/host-bridge.ts';
import { randomId } from '../../host-support/random-id.ts';

/** Files that the user pointed out: the window gets tokens and names, the paths stay here. */
export interface PickedFiles {
  /** Folders and files that cannot be read are left out. */
  pick(paths: readonly string[]): Promise<readonly PickedFile[]>;
  /** Once: a token is good for one reading. */
  take(token: string): string | undefined;
}

export function createPickedFiles(): PickedFiles {
  const paths = new Map<string, string>();
  return {
    async pick(chosen) {
      const found = await Promise.all(chosen.map(async (path) => ({ path, info: await infoOf(path) })));
      return found.flatMap(({ path, info }) => {
        if (info === undefined || !info.isFile()) return [];
        const token = randomId();
        paths.set(token, path);
        // The media type is what the name says; nothing is ever opened by it.
        return [{ token, name: basename(path), size: info.size, mediaType: '' }];
      });
    },
    take(token) {
      const path = paths.get(token);
      paths.delete(token);
      return path;
    },
  };
}

function infoOf(path: string) {
  return stat(path).catch(() => undefined);
}
