import { CornerLeftDown, Hammer } from 'lucide-react';
import type { RecordView } from '../../../shared/api/cases.ts';
import { whyText } from '../../../shared/text/rooms/why.ts';
import { addRecord } from '../../client/records.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { authorOf, isFrozen, useOpenCase } from './case-context.ts';
import { CoachPanel } from './coach/CoachPanel.tsx';
import { SupplementHint } from './Supplement.tsx';

interface WhyNextProps {
  readonly record: RecordView;
  /** A cause was added to the list the record itself stands in. */
  readonly onAdded: (cause: RecordView) => void;
  /** Goes to a record added in another step. */
  readonly onStep: (path: string) => void;
}

/** One step on from a deviation or a cause: the cause behind it, the action that answers it, or the coach's questions. */
export function WhyNext({ record, onAdded, onStep }: WhyNextProps) {
  const open = useOpenCase();
  const isCause = record.part === 'causes';
  // The causes of a deviation stand in another step.
  const goTo = (cause: RecordView): void => (isCause ? onAdded(cause) : onStep(`causes/${cause.label}.text`));
  const addCause = async (): Promise<void> =>
    goTo(await addRecord(open.view.id, 'causes', { leadsTo: [record.id] }));
  const addAction = async (): Promise<void> => {
    const values = { ...open.regime.firstValues(open.facts, authorOf(open), 'actions'), causes: [record.id] };
    const action = await addRecord(open.view.id, 'actions', values);
    onStep(`actions/${action.label}.text`);
  };
  return (
    <div className="case-why">
      <Button
        size="small"
        icon={CornerLeftDown}
        isDisabled={isFrozen(open, 'causes')}
        onPress={() => void addCause()}
      >
        {whyText.why}
      </Button>
      {isCause && (
        <Button size="small" variant="quiet" icon={Hammer} onPress={() => void addAction()}>
          {whyText.answer}
        </Button>
      )}
      <SupplementHint collection="causes" isShort />
      <CoachPanel record={record} onAdded={goTo} />
    </div>
  );
}
