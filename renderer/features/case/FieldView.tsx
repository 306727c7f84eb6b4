import type { RecordView } from '../../../shared/api/cases.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import type { DraftState } from '../../client/drafts.ts';
import { useField, type FieldHandle } from '../../client/use-field.ts';
import type { SaveState } from '../../ui/fields/field-contract.ts';
import { TypedTextsContext } from '../../ui/fields/typed-texts.ts';
import { isFrozen, useOpenCase, type OpenCase } from './case-context.ts';
import { BlameHint } from './coach/BlameHint.tsx';
import { ConflictBox } from './ConflictBox.tsx';
import { FieldControl } from './FieldControl.tsx';
import { fieldDomId } from './field-id.ts';

interface FieldViewProps {
  readonly record: RecordView;
  readonly field: string;
}

/** One field of a case: label, help and provision from the regime, value from draft or register, saved by itself. */
export function FieldView({ record, field }: FieldViewProps) {
  const open = useOpenCase();
  const handle = useField(open.view.id, record, field);
  const declared = open.regime.parts[record.part]?.fields[field];
  if (!declared) return null;
  return (
    <div className="case-field">
      <TypedTextsContext value={handle.typed}>
        <FieldControl
          open={open}
          declared={declared}
          record={record}
          field={field}
          handle={handle}
          look={lookOf(open, record, field, handle)}
          frozen={isFrozen(open, record, field)}
        />
      </TypedTextsContext>
      <BlameHint record={record} field={field} handle={handle} isFrozen={isFrozen(open, record, field)} />
      {handle.state?.kind === 'conflict' && (
        <ConflictBox stored={handle.state.stored} onResolve={handle.resolve} />
      )}
    </div>
  );
}

/** The parts of a control that are the same for every kind of field. */
export type Look = ReturnType<typeof lookOf>;

function lookOf(open: OpenCase, record: RecordView, field: string, handle: FieldHandle) {
  const text = open.regime.text.fields[`${record.part}.${field}`];
  const provision = text?.provision;
  return {
    label: text?.label ?? field,
    help: text?.help,
    note: open.regime.fieldNotes?.(open.facts, open.settings)[`${record.part}.${field}`],
    provision: provision && `${provision.text} (${caseRoomText.certainty[provision.certainty]})`,
    error: handle.state?.kind === 'failed' ? errorSentence(handle.state.error) : undefined,
    saveState: saveState(handle.state),
    isDisabled: isFrozen(open, record, field),
    id: fieldDomId(record.part, record.label, field),
    onBlur: handle.leave,
  };
}

function saveState(state: DraftState | null): SaveState | undefined {
  if (state?.kind === 'saving') return { kind: 'saving' };
  if (state?.kind === 'failed') return { kind: 'failed', message: errorSentence(state.error) };
  return undefined;
}
