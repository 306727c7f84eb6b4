import { CornerLeftDown, Hammer } from 'lucide-react';
import type { RecordView } from '../../../shared/api/cases.ts';
import { causeQuestions } from '../../../shared/text/cause-questions.ts';
import { whyText } from '../../../shared/text/rooms/why.ts';
import { addRecord } from '../../client/records.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { authorOf, isFrozen, useOpenCase } from './case-context.ts';

interface WhyNextProps {
  readonly record: RecordView;
  /** A cause was added to the list the record itself stands in. */
  readonly onAdded: (cause: RecordView) => void;
  /** Goes to a record added in another step. */
  readonly onStep: (path: string) => void;
}

/** One step on from a deviation or a cause: the cause behind it, or the action that answers it. */
export function WhyNext({ record, onAdded, onStep }: WhyNextProps) {
  const open = useOpenCase();
  const isCause = record.part === 'causes';
  const addCause = async (): Promise<void> => {
    const cause = await addRecord(open.view.id, 'causes', { leadsTo: [record.id] });
    // The causes of a deviation stand in another step.
    return isCause ? onAdded(cause) : onStep(`causes/${cause.label}.text`);
  };
  const addAction = async (): Promise<void> => {
    const values = { ...open.regime.firstValues(authorOf(open), 'actions'), causes: [record.id] };
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
      {isCause && <Questions record={record} />}
    </div>
  );
}

/** Questions for the cause's own level and area: the coach asks, and never scolds. */
function Questions({ record }: { record: RecordView }) {
  const level = record.fields['level']?.value;
  const area = record.fields['area']?.value;
  const questions = causeQuestions.filter(
    (each) => each.level === level && (area == null || each.area === area),
  );
  if (questions.length === 0) return null;
  return (
    <Disclosure title={whyText.coach}>
      <ul className="reviewer-questions">
        {questions.map(({ question }) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
