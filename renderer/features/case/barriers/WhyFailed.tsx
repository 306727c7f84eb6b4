import { CornerLeftDown } from 'lucide-react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { barrierText } from '../../../../shared/text/rooms/coverage.ts';
import { edit, flush } from '../../../client/autosave.ts';
import { recordOf } from '../../../client/case-cache.ts';
import { addRecord } from '../../../client/records.ts';
import { asOneStep } from '../../../client/undo.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';

/** From a protection that did not hold to the cause that explains it: added, linked and ready to be written. */
export function WhyFailed({ record }: { record: RecordView }) {
  const open = useOpenCase();
  const state = record.fields['state']?.value ?? null;
  if (state === null || state === 'holl') return null;
  const caseId = open.view.id;
  const addCause = async (): Promise<RecordView> => {
    const cause = await addRecord(caseId, 'causes');
    const address = { caseId, recordId: record.id, field: 'causes' };
    const linked: unknown = recordOf(caseId, record.id)?.fields['causes']?.value;
    edit(address, [...(Array.isArray(linked) ? linked : []), cause.id], 0);
    await flush(address);
    return cause;
  };
  const ask = async (): Promise<void> => {
    const cause = await asOneStep(caseId, addCause);
    open.goTo(`causes/${cause.label}.text`);
  };
  return (
    <div className="case-why">
      <Button
        size="small"
        icon={CornerLeftDown}
        isDisabled={isFrozen(open, 'causes') || isFrozen(open, record, 'causes')}
        onPress={() => void ask()}
      >
        {barrierText.why}
      </Button>
    </div>
  );
}
