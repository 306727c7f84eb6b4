import type { RecordView } from '../../../../shared/api/cases.ts';
import { saveIn } from '../../../client/autosave.ts';
import { addRecord } from '../../../client/records.ts';
import { asOneStep } from '../../../client/undo.ts';
import { idsNow } from '../../../client/value-now.ts';

/** A new cause, linked as what explains that a protection did not hold. One step of undo. */
export async function addCauseOfFailure(caseId: string, barrierId: string): Promise<RecordView> {
  const address = { caseId, recordId: barrierId, field: 'causes' };
  return asOneStep(caseId, async (act) => {
    const cause = await addRecord(caseId, 'causes', {}, act);
    await saveIn(act, address, [...idsNow(address), cause.id]);
    return cause;
  });
}
