import type { Input } from '../../shared/api/contract.ts';
import { call, transport } from './api.ts';
import { forgetUndo } from './undo-stacks.ts';

/**
 * Saves documents as Word files at a place that `transport.chooseExportPlace` gave. Returns the names of the files.
 * Rejects with the refusals of `documents.export`.
 */
export async function exportTo(
  place: string,
  wanted: Omit<Input<'documents.export'>, 'place'>,
): Promise<readonly string[]> {
  const { files } = await call('documents.export', { ...wanted, place });
  for (const file of files) if (file.download) transport.download(file.download, file.name);
  forgetUndo(wanted.caseId);
  return files.map((file) => file.name);
}
