import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { HandbookLink } from '../../../ui/help/HandbookLink.tsx';
import { readingText } from '../reading-text.ts';

interface CauseStatementProps {
  readonly record: RecordView;
  /** Nothing explains the cause further: its sentence is what the reader is left with. */
  readonly isTop: boolean;
}

/** The causal sentence as it will read, once its three parts are there; until then, that a deepest cause needs one. */
export function CauseStatement({ record, isTop }: CauseStatementProps) {
  const [cause, effect, event] = ['statementCause', 'statementEffect', 'statementEvent'].map((field) =>
    readingText(record.fields[field]?.value).trim(),
  );
  if (!cause || !effect || !event)
    return isTop ? (
      <p className="causes-statement">
        {causesText.needsStatement} <HandbookLink topic="orsakssats" />
      </p>
    ) : null;
  return (
    <p className="causes-statement">
      <strong>{causesText.statementTitle}</strong> {causesText.statement(cause, effect, event)}
    </p>
  );
}
