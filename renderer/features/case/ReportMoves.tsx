import { useState } from 'react';
import type { RecordView } from '../../../shared/api/cases.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { reportMovesText } from '../../../shared/text/rooms/report-moves.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { forgetUndo } from '../../client/undo-stacks.ts';
import { MenuButton } from '../../ui/actions/MenuButton.tsx';
import { useToast } from '../../ui/feedback/toast-context.ts';
import { useOpenCase } from './case-context.ts';
import { JoinReport } from './JoinReport.tsx';

/** Joins a report to another case about the same event, or splits it off to a case of its own. */
export function ReportMoves({ record }: { record: RecordView }) {
  const { view } = useOpenCase();
  const [isChoosing, setChoosing] = useState(false);
  const showToast = useToast();
  const run = async (work: () => Promise<string>): Promise<void> => {
    await flushAll();
    try {
      showToast({ text: await work() });
      forgetUndo(view.id);
    } catch (error) {
      showToast({ text: errorSentence(failureOf(error)), tone: 'problem' });
    }
    await queryClient.invalidateQueries({ queryKey: keys.case(view.id) });
  };
  const split = (): Promise<void> =>
    run(async () => {
      const made = await call('cases.splitReports', { caseId: view.id, reportIds: [record.id] });
      return reportMovesText.splitDone(made.internalReference);
    });
  const join = (toCaseId: string): Promise<void> => {
    setChoosing(false);
    return run(async () => {
      await call('cases.joinReports', { fromCaseId: view.id, toCaseId, reportIds: [record.id] });
      return reportMovesText.moved;
    });
  };
  return (
    <>
      <MenuButton
        label={reportMovesText.menu(record.label)}
        isCompact
        actions={[
          { id: 'join', label: reportMovesText.join, onAction: () => setChoosing(true) },
          { id: 'split', label: reportMovesText.split, onAction: () => void split() },
        ]}
      />
      {isChoosing && (
        <JoinReport label={record.label} onJoin={(id) => void join(id)} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}
