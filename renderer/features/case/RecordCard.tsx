import { ChevronRight, Trash2 } from 'lucide-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { RecordView } from '../../../shared/api/cases.ts';
import { causeLevels } from '../../../shared/domain/causes.ts';
import { parseFieldPath } from '../../../shared/domain/field-path.ts';
import { isBlocking } from '../../../shared/domain/finding.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { removeRecord } from '../../client/records.ts';
import { IconButton } from '../../ui/actions/IconButton.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { LevelMark } from '../../ui/marks/LevelMark.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { BarrierState } from './barriers/BarrierState.tsx';
import { WhyFailed } from './barriers/WhyFailed.tsx';
import { isFrozen, useOpenCase, type OpenCase } from './case-context.ts';
import { AnsweredQuestion } from './coach/AnsweredQuestion.tsx';
import { KeepAction } from './coverage/KeepAction.tsx';
import { recordDomId } from './field-id.ts';
import { FieldView } from './FieldView.tsx';
import { gist, whenOf } from './gist.ts';
import { holdsSomething } from './filled.ts';
import { ReportMoves } from './ReportMoves.tsx';
import { SupplementMark } from './Supplement.tsx';
import { WhyNext } from './WhyNext.tsx';
import './case-record.css';

interface RecordCardProps {
  readonly record: RecordView;
  readonly fields: readonly string[];
  readonly more: readonly string[];
  /** What `more` stands under, where it is not what the collection says. */
  readonly moreTitle?: string | undefined;
  /** The card can be filled in here, but not moved or taken away. */
  readonly isKept: boolean;
  /** Only the head is shown. */
  readonly isFolded: boolean;
  readonly onFold: () => void;
  /** A record was added to the same list from this card. */
  readonly onAdded: (record: RecordView) => void;
  /** In the head, after the words it is recognised by. */
  readonly marks?: ReactNode;
  /** Above the fields, where a room has something to say about the record. */
  readonly above?: ReactNode;
  /** Below the fields and the way on, before what stands under "Mer". */
  readonly below?: ReactNode;
  /** How far in the card stands, as a CSS length, where its list is an outline. */
  readonly indent?: string;
  /** Keys pressed while the head has the focus. */
  readonly onHeadKey?: (event: KeyboardEvent) => void;
}

/** One record of a collection, under a head that folds it: its telling fields, the others under "Mer". */
export function RecordCard(props: RecordCardProps) {
  const { record, isFolded } = props;
  const open = useOpenCase();
  const one = open.regime.text.parts[record.part]?.one ?? record.part;
  const bodyId = useId();
  return (
    <li
      className="case-record"
      id={recordDomId(record.label, props.isKept)}
      aria-label={`${one} ${record.label}`}
      style={{ marginInlineStart: props.indent }}
    >
      <CardHead {...props} one={one} bodyId={bodyId} />
      <div id={bodyId} hidden={isFolded}>
        {!isFolded && <CardBody {...props} />}
      </div>
    </li>
  );
}

function CardHead(props: RecordCardProps & { one: string; bodyId: string }) {
  const { record, isKept, isFolded, one } = props;
  const open = useOpenCase();
  const when = whenOf(open, record, props.fields);
  const level = causeLevels.find((each) => each === record.fields['level']?.value);
  const gaps = open.findings.filter((finding) => isBlocking(finding) && isIn(finding.field, record)).length;
  return (
    <header className="case-record-head">
      <button
        type="button"
        className="case-record-fold"
        aria-expanded={!isFolded}
        aria-controls={props.bodyId}
        onClick={props.onFold}
        onKeyDown={props.onHeadKey}
      >
        <ChevronRight aria-hidden size="1.125rem" strokeWidth={1.75} />
        <span className="case-record-label">{record.label}</span>
        {level && <LevelMark level={level} />}
        {isFolded && when !== '' && <span className="case-record-when">{when}</span>}
        <span className="case-record-gist">{gist(record)}</span>
      </button>
      <div className="case-record-tools">
        <SupplementMark record={record} />
        {record.part === 'barriers' && isFolded && <BarrierState record={record} />}
        {props.marks}
        {isFolded && gaps > 0 && <StatusMark status={{ kind: 'gaps', count: gaps }} />}
        {!isKept && record.part === 'reports' && <ReportMoves record={record} />}
        {!isKept && !isIncoming(open, record) && (
          <IconButton
            label={caseRoomText.remove(`${one.toLocaleLowerCase('sv')} ${record.label}`)}
            icon={Trash2}
            isDisabled={isFrozen(open, record)}
            onPress={() => void removeRecord(open.view.id, record)}
          />
        )}
      </div>
    </header>
  );
}

function CardBody({ record, fields, more, moreTitle, above, below, onAdded }: RecordCardProps) {
  const open = useOpenCase();
  const title = moreTitle ?? open.regime.text.parts[record.part]?.more;
  const filled = more.filter((field) => holdsSomething(record.fields[field])).length;
  return (
    <>
      {above}
      {record.part === 'causes' && <AnsweredQuestion record={record} />}
      <div className="case-fields">
        {fields.map((field) => (
          <FieldView key={field} record={record} field={field} />
        ))}
      </div>
      {(record.part === 'causes' || record.part === 'deviations') && (
        <WhyNext record={record} onAdded={onAdded} onStep={open.goTo} />
      )}
      {record.part === 'barriers' && <WhyFailed record={record} />}
      {below}
      {more.length > 0 && (
        <div className="case-more">
          <Disclosure title={caseRoomText.moreCount(filled, title)}>
            <div className="case-fields">
              {more.map((field) => (
                <FieldView key={field} record={record} field={field} />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
      {record.part === 'actions' && <KeepAction record={record} />}
    </>
  );
}

/** What came in as it was written is a public record: it is moved or decided on, never taken away. */
function isIncoming({ regime }: OpenCase, record: RecordView): boolean {
  const fields = Object.entries(regime.parts[record.part]?.fields ?? {});
  return fields.some(([name, { kind }]) => kind === 'original' && holdsSomething(record.fields[name]));
}

function isIn(path: string, record: RecordView): boolean {
  const place = parseFieldPath(path);
  return place.part === record.part && place.label === record.label;
}
