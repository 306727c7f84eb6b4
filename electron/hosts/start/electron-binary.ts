import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Electron's program, if it is there. Looks at the files only: loading the `electron` package without its program would
 * try to download it.
 */
export function electronBinary(projectFolder: string): string | undefined {
  const folder = join(projectFolder, 'node_modules', 'electron');
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}
