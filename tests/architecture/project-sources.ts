import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from './imports-of.ts';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** TypeScript files of a folder of the project, with their text. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: path.slice(projectFolder.length).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}
