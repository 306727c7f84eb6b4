import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { readingText } from '../reading-text.ts';

/** The causal sentence as it will read, once its three parts are there. */
export function CauseStatement({ record }: { readonly record: RecordView }) {
  const [cause, effect, event] = ['statementCause', 'statementEffect', 'statementEvent'].map((field) =>
    readingText(record.fields[field]?.value).trim(),
  );
  if (!cause || !effect || !event) return null;
  return (
    <p className="causes-statement">
      <strong>{causesText.statementTitle}</strong> {causesText.statement(cause, effect, event)}
    </p>
  );
}
