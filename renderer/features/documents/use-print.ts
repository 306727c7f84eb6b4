import { useEffect, useState } from 'react';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { forgetUndo } from '../../client/undo-stacks.ts';
import { closeSheet, openSheet, sheetIsDrawn } from './printed-sheet.ts';

interface Wanted {
  readonly caseId: string;
  readonly documentId: string;
  readonly profile: Profile;
  /** As in the preview. */
  readonly version: 'kept' | undefined;
  /** The preview is to show the names, if it has held them back. */
  readonly onUncover: () => void;
}

export interface Printing {
  readonly isPending: boolean;
  readonly problem: string | null;
  readonly run: () => void;
}

/**
 * Prints the sheet on the screen, or saves it as PDF by the browser: past the gates of an export, and logged first. It is
 * for one document in one profile and version: give its component a key of them.
 */
export function usePrint(wanted: Wanted): Printing {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => closeSheet, []);
  const run = (): void => {
    if (isPending) return;
    setPending(true);
    setProblem(null);
    print(wanted)
      .catch((error: unknown) => setProblem(errorSentence(failureOf(error))))
      .finally(() => setPending(false));
  };
  return { isPending, problem, run };
}

async function print({ caseId, documentId, profile, version, onUncover }: Wanted): Promise<void> {
  await flushAll();
  const place = { caseId, documentId, profile, version };
  const { model, name } = await call('documents.print', place);
  forgetUndo();
  const queryKey = [...keys.documents(caseId), 'preview', documentId, profile, version];
  const shown = await queryClient.fetchQuery({ queryKey, queryFn: () => call('documents.preview', place) });
  // What leaves is what was logged, also if the case has changed in the meantime.
  queryClient.setQueryData(queryKey, { ...shown, model });
  onUncover();
  openSheet(model, name);
  await sheetIsDrawn();
  window.print();
}
