import type { KdfPolicy } from './vault/key-derivation.ts';

/** What a host supplies to the workbench. The workbench itself has no clock, no randomness and no paths. */
export interface WorkbenchDeps {
  readonly host: 'desktop' | 'loopback' | 'cli';
  /** Now as an ISO instant in UTC. */
  now(): string;
  /** Today as a local Swedish date. */
  today(): string;
  /** A new random id, 128 bits or more, URL-safe. */
  newId(): string;
  random(count: number): Uint8Array;
  /** Codes, references and names of procedures only. Never case data. */
  log(line: {
    readonly ref: string;
    readonly procedure: string;
    readonly message: string;
    readonly stack?: string;
  }): void;
  readonly places: Places;
  /** The worked cases of the demo register, as parsed JSON. */
  demoCases(): Promise<readonly unknown[]>;
  /** Folder of the fonts that figures are drawn with: real files, since native code reads them. */
  readonly fontsFolder: string;
  /** Only demo registers may be opened (an address opened in another browser than the one the host started). */
  readonly demoOnly?: () => boolean;
  /** Tests alone: cheaper key derivation. */
  readonly kdf?: KdfPolicy;
}

/** Tokens instead of paths: what crosses to the window is never a path. */
export interface Places {
  /** Registers the host knows of, newest first. */
  registers(): Promise<readonly { readonly place: string; readonly name: string; readonly path: string }[]>;
  /** The path of a register place, or null for a token that is not known. */
  registerPath(place: string): string | null;
  /** Where a new register of this name goes, with a token for it. */
  newRegister(
    name: string,
    chosen: string | undefined,
  ): Promise<{ readonly place: string; readonly path: string }>;
  /** A target for exported files: a folder, or null when the host streams files out itself. Undefined: unknown token. */
  exportFolder(place: string): string | null | undefined;
  /** Takes a rendered file that the host will stream out; returns the address it can be fetched from, once. */
  offerDownload?(name: string, mediaType: string, bytes: Uint8Array): string;
}
