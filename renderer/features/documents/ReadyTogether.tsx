import { CheckCheck } from 'lucide-react';
import { useState } from 'react';
import { errorSentence } from '../../../shared/text/errors.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { DocumentStatus } from './DocumentList.tsx';

interface ReadyTogetherProps {
  readonly caseId: string;
  /** The documents ticked for export. */
  readonly chosen: readonly DocumentStatus[];
}

/** Klarmarkering of all ticked drafts at once, where nothing hinders any of them and none needs a reason. */
export function ReadyTogether({ caseId, chosen }: ReadyTogetherProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const drafts = chosen.filter((document) => document.state === 'draft' && document.blockers.length === 0);
  const mark = async (): Promise<void> => {
    setPending(true);
    setProblem(null);
    await flushAll();
    try {
      for (const { id } of drafts) {
        await call('documents.markReady', { caseId, documentId: id, overrides: [] });
      }
    } catch (error) {
      setProblem(errorSentence(failureOf(error)));
    }
    await queryClient.invalidateQueries({ queryKey: keys.documents(caseId) });
    setPending(false);
  };
  if (drafts.length < 2 && problem === null) return null;
  return (
    <>
      <Button icon={CheckCheck} isPending={isPending} onPress={() => void mark()}>
        {documentsRoomText.readyTogether(drafts.length)}
      </Button>
      {problem && <Notice tone="blocking" title={problem} isAnnounced />}
    </>
  );
}
