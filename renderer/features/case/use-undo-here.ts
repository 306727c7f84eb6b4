import { errorSentence } from '../../../shared/text/errors.ts';
import { flushAll } from '../../client/autosave.ts';
import { redo, undo, type Outcome } from '../../client/undo.ts';
import { useRefusal, useToast } from '../../ui/feedback/toast-context.ts';
import { useOpenCase } from './case-context.ts';
import { restoredNotice } from './restored-notice.ts';

/** Undo and redo in the open case, with what is said of them. What is typed last and still waits is saved before. */
export function useUndoHere(): { readonly undoHere: () => void; readonly redoHere: () => void } {
  const { view, regime } = useOpenCase();
  const showToast = useToast();
  const refuse = useRefusal('undo');
  const tell = (outcome: Outcome): void => {
    refuse(outcome.kind === 'refused' ? errorSentence(outcome.error) : null);
    if (outcome.kind === 'done')
      for (const restored of outcome.restored) showToast(restoredNotice(regime, restored));
  };
  const afterSaving = (work: typeof undo): void =>
    void flushAll()
      .then(() => work(view.id))
      .then(tell);
  return { undoHere: () => afterSaving(undo), redoHere: () => afterSaving(redo) };
}
