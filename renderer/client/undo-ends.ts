import { transport } from './api.ts';
import { forgetUndo } from './undo-stacks.ts';

/**
 * A decision, an export or a sending ends undo in every window of the case, whichever it was done in. One that was out of
 * reach may have missed it, and forgets all. Returns what ends it.
 */
export function followUndoEnds(): () => void {
  const stopEvents = transport.onEvent((event) => {
    if (event.kind === 'undo-ends') forgetUndo(event.caseId);
  });
  const stopReconnects = transport.onReconnect(() => forgetUndo());
  return () => {
    stopEvents();
    stopReconnects();
  };
}
