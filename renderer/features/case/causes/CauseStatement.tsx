import { useId } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causalSentence } from '../../../../shared/text/causal-sentence.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { useField } from '../../../client/use-field.ts';
import { HandbookLink } from '../../../ui/help/HandbookLink.tsx';
import { useOpenCase } from '../case-context.ts';
import { FieldView } from '../FieldView.tsx';
import { holdsSomething } from '../filled.ts';
import { readingText } from '../reading-text.ts';
import { statementFields } from './statement-fields.ts';

/** The causal sentence of a deepest cause as it reads while its three parts are typed. */
export function CauseStatement({ record }: { readonly record: RecordView }) {
  const titleId = useId();
  return (
    <section className="causes-statement" aria-labelledby={titleId}>
      <h4 id={titleId}>{causesText.statementTitle}</h4>
      <p className="causes-statement-help">
        {causesText.statementHelp} <HandbookLink topic="orsakssats" />
      </p>
      <Preview record={record} />
      <div className="case-fields">
        {statementFields.map((field) => (
          <FieldView key={field} record={record} field={field} />
        ))}
      </div>
    </section>
  );
}

/** The sentence of a cause that others lie behind: to read, once something of it is written. Its fields stand under "Mer". */
export function WrittenStatement({ record }: { readonly record: RecordView }) {
  return statementFields.some((field) => holdsSomething(record.fields[field])) ? (
    <Preview record={record} />
  ) : null;
}

function Preview({ record }: { readonly record: RecordView }) {
  const [cause, effect, event] = [
    useWritten(record, 'statementCause'),
    useWritten(record, 'statementEffect'),
    useWritten(record, 'statementEvent'),
  ];
  return (
    <p className="causes-sentence">
      {causalSentence({ cause, effect, event }).map(({ kind, text }, index) =>
        kind === 'gap' ? (
          <span key={index} className="causes-gap">
            ({text})
          </span>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </p>
  );
}

function useWritten(record: RecordView, field: string): string {
  const { view } = useOpenCase();
  return readingText(useField(view.id, record, field).value);
}
