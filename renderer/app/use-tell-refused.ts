import { useEffect } from 'react';
import { errorSentence } from '../../shared/text/errors.ts';
import { caseRoomText } from '../../shared/text/rooms/case-room.ts';
import { drafts } from '../client/autosave.ts';
import { onRefused } from '../client/unsaved.ts';
import { useToast } from '../ui/feedback/toast-context.ts';
import { router } from './router.tsx';

/**
 * A case's own head says when something in it is not saved. When the user has left the case by then, a message says so,
 * once for each reason until everything is saved again: what was refused may be tried many times.
 */
export function useTellRefused(): void {
  const show = useToast();
  useEffect(() => {
    const told = new Set<string>();
    const stopDrafts = drafts.subscribe(() => {
      if (drafts.keys().length === 0) told.clear();
    });
    const stopRefused = onRefused(({ caseId, error }) => {
      const what = `${caseId} ${error.code}`;
      if (isAt(caseId) || told.has(what)) return;
      told.add(what);
      show({
        text: caseRoomText.refusedAfterLeaving(errorSentence(error)),
        tone: 'problem',
        isKept: true,
        action: {
          label: caseRoomText.backToCase,
          onPress: () => void router.navigate({ to: '/arende/$caseId', params: { caseId } }),
        },
      });
    });
    return () => {
      stopDrafts();
      stopRefused();
    };
  }, [show]);
}

function isAt(caseId: string): boolean {
  const { pathname } = router.state.location;
  return pathname === `/arende/${caseId}` || pathname.startsWith(`/arende/${caseId}/`);
}
