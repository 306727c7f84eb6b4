import { CornerLeftDown } from 'lucide-react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { barrierText } from '../../../../shared/text/rooms/coverage.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { addCauseOfFailure } from './cause-of-failure.ts';

/** From a protection that did not hold to the cause that explains it: added, linked and ready to be written. */
export function WhyFailed({ record }: { record: RecordView }) {
  const open = useOpenCase();
  const state = record.fields['state']?.value ?? null;
  if (state === null || state === 'holl') return null;
  const ask = async (): Promise<void> => {
    const cause = await addCauseOfFailure(open.view.id, record.id);
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
