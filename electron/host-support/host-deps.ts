import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { WorkbenchDeps } from '../deps.ts';
import { createClock } from './clock.ts';
import { readDemoCases } from './demo-cases.ts';
import { createErrorLog } from './error-log.ts';
import type { HostOptions } from './host-options.ts';
import { type GrantingPlaces, type PlaceOptions, createPlaces } from './places.ts';
import { randomId } from './random-id.ts';

export interface HostDeps extends WorkbenchDeps {
  readonly places: GrantingPlaces;
}

/** What the workbench gets from a host, made from plain options. */
export function createHostDeps(
  options: HostOptions,
  offerDownload?: PlaceOptions['offerDownload'],
): HostDeps {
  const clock = createClock(options.today);
  return {
    host: options.host,
    ...clock,
    newId: randomId,
    random: (count) => randomBytes(count),
    log: createErrorLog(clock.now, options.logFile),
    places: createPlaces({
      folder: options.dataFolder,
      newId: randomId,
      ...(offerDownload ? { offerDownload } : {}),
    }),
    demoCases: () => readDemoCases(options.resourcesFolder),
    fontsFolder: options.fontsFolder ?? join(options.resourcesFolder, 'fonts'),
    demoOnly: () => options.demoOnly ?? false,
    ...(options.kdf ? { kdf: options.kdf } : {}),
  };
}
