import type { KdfPolicy } from '../vault/key-derivation.ts';

/** All that a host decides of its workbench, as plain data, so that it can cross into the worker thread. */
export interface HostOptions {
  readonly host: 'desktop' | 'loopback' | 'cli';
  /** Where registers are kept unless the user chooses another place. */
  readonly dataFolder: string;
  /** The `resources` folder of this build. */
  readonly resourcesFolder: string;
  /** The fonts of that folder, where native code can read them as files. `fonts` in it when left out. */
  readonly fontsFolder?: string;
  /** Swedish date on which the clock starts, in development and tests. */
  readonly today?: string | undefined;
  /** For a caller that the host did not start itself. */
  readonly demoOnly?: boolean;
  /** File for errors without case data; standard error when left out. */
  readonly logFile?: string;
  /** Tests alone. */
  readonly kdf?: KdfPolicy;
}
