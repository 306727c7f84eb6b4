import { Trash2 } from 'lucide-react';
import type { RecordView } from '../../../shared/api/cases.ts';
import { causeLevels } from '../../../shared/domain/causes.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { removeRecord } from '../../client/records.ts';
import { IconButton } from '../../ui/actions/IconButton.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { LevelMark } from '../../ui/marks/LevelMark.tsx';
import { isFrozen, useOpenCase } from './case-context.ts';
import { FieldView } from './FieldView.tsx';
import { gist } from './field-options.ts';
import { holdsSomething } from './filled.ts';
import { ReportMoves } from './ReportMoves.tsx';
import { WhyNext } from './WhyNext.tsx';

interface RecordCardProps {
  readonly record: RecordView;
  readonly fields: readonly string[];
  readonly more: readonly string[];
  /** The card can be filled in here, but not moved or taken away. */
  readonly isKept: boolean;
}

/** One record of a collection: its telling fields at once, the others under "Mer". */
export function RecordCard({ record, fields, more, isKept }: RecordCardProps) {
  const open = useOpenCase();
  const one = open.regime.text.parts[record.part]?.one ?? record.part;
  const filled = more.filter((field) => holdsSomething(record.fields[field])).length;
  const level = causeLevels.find((each) => each === record.fields['level']?.value);
  return (
    <li className="case-record" id={`r-${record.label}`} aria-label={`${one} ${record.label}`}>
      <header className="case-record-head">
        <span className="case-record-label">{record.label}</span>
        {level && <LevelMark level={level} />}
        <span className="case-record-gist">{gist(record)}</span>
        {!isKept && record.part === 'reports' && <ReportMoves record={record} />}
        {!isKept && (
          <IconButton
            label={caseRoomText.remove(`${one.toLocaleLowerCase('sv')} ${record.label}`)}
            icon={Trash2}
            isDisabled={isFrozen(open, record.part)}
            onPress={() => void removeRecord(open.view.id, record)}
          />
        )}
      </header>
      <div className="case-fields">
        {fields.map((field) => (
          <FieldView key={field} record={record} field={field} />
        ))}
      </div>
      {(record.part === 'causes' || record.part === 'deviations') && (
        <WhyNext record={record} onStep={open.goTo} />
      )}
      {more.length > 0 && (
        <div className="case-more">
          <Disclosure title={caseRoomText.moreCount(filled)}>
            <div className="case-fields">
              {more.map((field) => (
                <FieldView key={field} record={record} field={field} />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </li>
  );
}
