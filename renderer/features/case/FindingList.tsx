import { isBlocking, type Finding } from '../../../shared/domain/finding.ts';
import { parseFieldPath } from '../../../shared/domain/field-path.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { recordsOf, useOpenCase, type OpenCase } from './case-context.ts';
import { holdsSomething } from './filled.ts';
import { PassFinding } from './passed/PassFinding.tsx';
import { WithDates } from './timeline/WithDates.tsx';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onJump: (field: string) => void;
  /** One line each: without kind, question and provision. */
  readonly isShort?: boolean;
  /** Rows that may be passed by offer it, and say so here before it is saved; what it gives back is called if that is refused. */
  readonly onPassing?: () => () => void;
}

/** Findings as rows that lead to their fields: what hinders first, what nobody has begun with last and quietly. */
export function FindingList({ findings, onJump, isShort = false, onPassing }: FindingListProps) {
  const open = useOpenCase();
  const ordered = findings.toSorted((a, b) => weightOf(open, b) - weightOf(open, a));
  return (
    <ul className="reviewer-findings" data-short={isShort || undefined}>
      {ordered.map((finding) => (
        <FindingRow
          key={`${finding.code} ${finding.field} ${JSON.stringify(finding.values)}`}
          finding={finding}
          isShort={isShort}
          onJump={onJump}
          onPassing={onPassing}
        />
      ))}
    </ul>
  );
}

function FindingRow(props: {
  finding: Finding;
  isShort: boolean;
  onJump: (field: string) => void;
  onPassing: (() => () => void) | undefined;
}) {
  const { finding } = props;
  const open = useOpenCase();
  const text = open.regime.text.finding(finding);
  const blocks = isBlocking(finding) && !isUntouched(open, finding);
  return (
    <li data-blocking={blocks || undefined}>
      <button type="button" className="reviewer-finding" onClick={() => props.onJump(finding.field)}>
        {!props.isShort && <span className="reviewer-kind">{kindOf(open, finding)}</span>}
        <strong>
          <WithDates text={text.title} />
        </strong>
        {!props.isShort && text.question !== '' && <span>{text.question}</span>}
        {!props.isShort && (
          <small>
            {caseRoomText.rule(finding.code)} · {finding.provision.text} (
            {caseRoomText.certainty[finding.provision.certainty]})
          </small>
        )}
      </button>
      {props.onPassing && finding.overridable && (
        <PassFinding finding={finding} onPassing={props.onPassing} />
      )}
    </li>
  );
}

function kindOf(open: OpenCase, finding: Finding): string {
  if (!isBlocking(finding)) return caseRoomText.advice;
  if (isUntouched(open, finding)) return caseRoomText.toFill;
  return finding.overridable ? caseRoomText.blockingUnlessReason : caseRoomText.blocking;
}

function weightOf(open: OpenCase, finding: Finding): number {
  if (!isBlocking(finding)) return 1;
  return isUntouched(open, finding) ? 0 : 2;
}

/** It points into a part or record where nothing has been written: not a fault yet, only what is to come. */
function isUntouched({ view }: OpenCase, { field }: Finding): boolean {
  const place = parseFieldPath(field);
  const records = recordsOf(view, place.part).filter(
    ({ label }) => place.label === '' || label === place.label,
  );
  return !records.some((record) => Object.values(record.fields).some(holdsSomething));
}
