import type { WorkbenchDeps } from '../deps.ts';
import { writeUnnamed } from './export-file.ts';

/** A file that is ready to leave and can still be taken back. */
export interface CarriedFile {
  /** Lets it go: gives it its name in the folder, or hands it to the host that streams it out. Waits for nothing. */
  place(name: string): { readonly name: string; readonly download: string | null };
  remove(): Promise<void>;
}

/** Brings a Word file as far as it can come without being anybody's: to a folder, or for null to the host's threshold. */
export async function carryFile(
  { places, newId }: Pick<WorkbenchDeps, 'places' | 'newId'>,
  folder: string | null,
  bytes: Uint8Array,
): Promise<CarriedFile> {
  if (folder !== null) {
    const file = await writeUnnamed(folder, newId(), bytes);
    return { place: (name) => ({ name: file.takeName(name), download: null }), remove: file.remove };
  }
  if (!places.offerDownload) throw new Error('a host without a folder must stream files out itself');
  const offer = places.offerDownload.bind(places);
  return {
    place: (name) => ({ name, download: offer(name, wordType, bytes) }),
    remove: () => Promise.resolve(),
  };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
