import { useState } from 'react';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { call, failureOf, transport } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { exportTo } from '../../client/exports.ts';
import { errorDetailLines, errorSentence } from '../../../shared/text/errors.ts';
import { keys, queryClient } from '../../client/query-client.ts';

export interface Exporting {
  readonly isPending: boolean;
  /** Names of the files written, or null. */
  readonly done: string | null;
  readonly problem: { readonly title: string; readonly lines: readonly string[] } | null;
  /** `markFirst`: documents that are klarmarkerade before they are saved, once a place has been chosen. */
  readonly run: (documentIds: readonly string[], also?: { readonly markFirst: readonly string[] }) => void;
}

/** Saves documents as Word files where the user says. Nothing is written before a place has been chosen. */
export function useExport(caseId: string, profile: Profile, version?: 'kept'): Exporting {
  const [isPending, setPending] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<Exporting['problem']>(null);
  const work = async (documentIds: readonly string[], markFirst: readonly string[]): Promise<void> => {
    await flushAll();
    const place = await transport.chooseExportPlace();
    if (place === null) return;
    for (const documentId of markFirst)
      await call('documents.markReady', { caseId, documentId, overrides: [] });
    const names = await exportTo(place, { caseId, documentIds: [...documentIds], profile, version });
    setDone(names.join(',\n'));
  };
  const run: Exporting['run'] = (documentIds, { markFirst } = { markFirst: [] }) => {
    setPending(true);
    setDone(null);
    setProblem(null);
    work(documentIds, markFirst)
      .catch((error: unknown) => {
        const failure = failureOf(error);
        setProblem({ title: errorSentence(failure), lines: errorDetailLines(failure) });
      })
      .finally(() => {
        setPending(false);
        void queryClient.invalidateQueries({ queryKey: keys.documents(caseId) });
      });
  };
  return { isPending, done, problem, run };
}
