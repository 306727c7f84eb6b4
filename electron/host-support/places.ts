import { basename, join } from 'node:path';
import type { Places } from '../deps.ts';
import { AppError } from '../services/app-error.ts';
import {
  existingFiles,
  makeRegisterFolder,
  registerExtension,
  registerFileName,
  registerFilesIn,
} from './register-files.ts';

/** The place that stands for "the host streams it out itself". */
export const downloadPlace = 'download';

export interface PlaceOptions {
  /** Where registers are kept unless the user chooses another place. */
  readonly folder: string;
  newId(): string;
  /** Given by a host that streams exported files out; others write to folders. */
  readonly offerDownload?: (name: string, mediaType: string, bytes: Uint8Array) => string;
}

/** Places, and the host's side of them: turning paths that the user chose into tokens. */
export interface GrantingPlaces extends Places {
  grantRegister(path: string): string;
  grantFolder(path: string): string;
}

/** Tokens live in this process alone and end with it; the same path keeps its token. */
export function createPlaces(options: PlaceOptions): GrantingPlaces {
  const registers = tokenMap(options.newId);
  const folders = tokenMap(options.newId);
  const { offerDownload } = options;
  return {
    grantRegister: (path) => registers.tokenOf(path),
    grantFolder: (path) => folders.tokenOf(path),
    async registers() {
      const inFolder = await registerFilesIn(options.folder);
      const elsewhere = await existingFiles(registers.paths().filter((path) => !inFolder.includes(path)));
      return [...inFolder, ...elsewhere].map((path) => ({
        place: registers.tokenOf(path),
        name: basename(path, registerExtension),
        path,
      }));
    },
    registerPath: (place) => registers.pathOf(place) ?? null,
    async newRegister(name, chosen) {
      if (chosen !== undefined) return { place: chosen, path: knownPath(registers.pathOf(chosen)) };
      await makeRegisterFolder(options.folder);
      const inFolder = join(options.folder, registerFileName(name));
      return { place: registers.tokenOf(inFolder), path: inFolder };
    },
    exportFolder: (place) =>
      offerDownload !== undefined && place === downloadPlace ? null : folders.pathOf(place),
    ...(offerDownload ? { offerDownload } : {}),
  };
}

function knownPath(path: string | undefined): string {
  if (path === undefined) throw new AppError('register-missing');
  return path;
}

function tokenMap(newId: () => string) {
  const byToken = new Map<string, string>();
  const byPath = new Map<string, string>();
  return {
    paths: () => [...byPath.keys()],
    pathOf: (token: string) => byToken.get(token),
    tokenOf(path: string): string {
      const known = byPath.get(path);
      if (known !== undefined) return known;
      const token = newId();
      byToken.set(token, path);
      byPath.set(path, token);
      return token;
    },
  };
}
