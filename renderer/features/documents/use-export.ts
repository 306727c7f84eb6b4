import { useState } from 'react';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { call, failureOf, transport } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { errorDetailLines, errorSentence } from '../../../shared/text/errors.ts';
import { forgetUndo } from '../../client/undo.ts';

export interface Exporting {
  readonly isPending: boolean;
  /** Names of the files written, or null. */
  readonly done: string | null;
  readonly problem: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly run: (documentIds: readonly string[]) => void;
}

/** Saves documents as Word files where the user says. Nothing is written before a place has been chosen. */
export function useExport(caseId: string, profile: Profile, version?: 'kept'): Exporting {
  const [isPending, setPending] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<Exporting['problem']>(null);
  const work = async (documentIds: readonly string[]): Promise<void> => {
    await flushAll();
    const place = await transport.chooseExportPlace();
    if (place === null) return;
    const { files } = await call('documents.export', {
      caseId,
      documentIds: [...documentIds],
      profile,
      version,
      place,
    });
    for (const file of files) if (file.download) transport.download(file.download, file.name);
    forgetUndo();
    setDone(files.map((file) => file.name).join(',\n'));
  };
  const run = (documentIds: readonly string[]): void => {
    setPending(true);
    setDone(null);
    setProblem(null);
    work(documentIds)
      .catch((error: unknown) => {
        const failure = failureOf(error);
        setProblem({ title: errorSentence(failure), lines: errorDetailLines(failure) });
      })
      .finally(() => setPending(false));
  };
  return { isPending, done, problem, run };
}
