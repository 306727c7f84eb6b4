import { Trash2 } from 'lucide-react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { coachText } from '../../../../shared/text/rooms/coach.ts';
import { textIn } from '../../../client/record-values.ts';
import { removeRecord } from '../../../client/records.ts';
import { IconButton } from '../../../ui/actions/IconButton.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { recordDomId } from '../field-id.ts';
import { FieldView } from '../FieldView.tsx';

interface TriedQuestionsProps {
  readonly tried: readonly RecordView[];
  readonly onRemoved: () => void;
}

/** The questions that were tried here and found not to apply, each with its note to go on writing in. */
export function TriedQuestions({ tried, onRemoved }: TriedQuestionsProps) {
  const open = useOpenCase();
  if (tried.length === 0) return null;
  const remove = async (record: RecordView): Promise<void> => {
    await removeRecord(open.view.id, record);
    onRemoved();
  };
  return (
    <section className="coach-tried" aria-label={coachText.triedTitle}>
      <p className="coach-tried-title" aria-hidden>
        {coachText.triedTitle}
      </p>
      <ul>
        {tried.map((record) => (
          <li key={record.id} id={recordDomId(record.label, false)}>
            <div className="coach-tried-head">
              <p>
                <span className="coach-question">{textIn(record, 'question')}</span>
                <small>{coachText.triedBy(textIn(record, 'by'), textIn(record, 'on'))}</small>
              </p>
              <IconButton
                label={coachText.takeAway(textIn(record, 'question'))}
                icon={Trash2}
                isDisabled={isFrozen(open, record)}
                onPress={() => void remove(record)}
              />
            </div>
            <FieldView record={record} field="note" />
          </li>
        ))}
      </ul>
    </section>
  );
}
