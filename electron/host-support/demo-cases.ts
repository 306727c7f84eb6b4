import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The worked cases of the demo register as parsed JSON, in order of file name. */
export async function readDemoCases(resourcesFolder: string): Promise<readonly unknown[]> {
  const folder = join(resourcesFolder, 'demo');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
}
