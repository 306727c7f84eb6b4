import { fileURLToPath } from 'node:url';

/** Folders of the source tree, for the hosts that run from it. The packaged app has its own. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url)).replace(/[\\/]$/, '');

export const projectFolder = here('../..');
export const resourcesFolder = here('../../resources');
export const rendererFolder = here('../../.build/renderer');
