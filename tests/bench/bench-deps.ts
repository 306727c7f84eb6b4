import { fileURLToPath } from 'node:url';
import { type HostDeps, createHostDeps } from '../../electron/host-support/host-deps.ts';

export const benchInstant = '2026-11-23T08:00:00.000Z';
export const benchToday = '2026-11-23';
export const benchPassphrase = 'fyra ord som ingen gissar';
export const benchUser = { name: 'Kim Testmark', title: 'SAS' };

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));
export const fontsFolder = fileURLToPath(new URL('../../resources/fonts', import.meta.url));
export const rendererFolder = fileURLToPath(new URL('../../.build/renderer', import.meta.url));

/** The deps of a real host without a window. */
export function benchDeps(folder: string): HostDeps {
  return createHostDeps({ host: 'cli', dataFolder: folder, resourcesFolder, today: benchToday });
}
