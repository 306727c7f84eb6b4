import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import { sendingOf } from '../../shared/domain/freezing.ts';
import { takeIntoBasis } from './basis-growth.ts';
import { demandField, type FieldUnderWork } from './case-access.ts';
import { recordChanged } from './case-change.ts';
import type { MutationContext } from './context.ts';
import { saveField } from './field-saving.ts';
import { parseValue, placeOf } from './field-value.ts';
import { allowChange } from './freezing.ts';

/**
 * Sets one field; null empties it. Refusals: `not-found`, `bad-input` with part, field and problem, `conflict` with the
 * stored revision and value, `frozen`, `too-large`, `already-exists` for a taken diary number, and `refused` with reason
 * `cycle` or `original-kept`. The cost does not grow with the case.
 */
export async function setField(
  ctx: MutationContext,
  input: Input<'records.setField'>,
): Promise<Output<'records.setField'>> {
  const work = await demandField(ctx, input);
  const value = parseValue(placeOf(work), input.value);
  const correction = await allowChange(
    ctx,
    { ...work, partName: work.record.part },
    {
      recordId: work.record.id,
      subject: work.name,
      field: work.name,
      empties: value === null,
      correction: input.correction,
    },
  );
  const { revision, previous } = await saveField(ctx, work, { value, revision: input.revision });
  if (correction && work.field.kind === 'links' && Array.isArray(value))
    await takeIntoBasis(ctx, { ...work, field: work.name }, value.map(String));
  ctx.audit({
    action: correction ? 'field.correct' : 'field.set',
    caseId: work.head.id,
    recordId: work.record.id,
    field: work.name,
    beforeHash: previous === null ? null : ctx.auditHash(canonicalValue(previous)),
    afterHash: value === null ? null : ctx.auditHash(canonicalValue(value)),
    ...(correction ? { details: correction } : {}),
  });
  if (value !== null && isSending(work)) ctx.emit({ kind: 'undo-ends', caseId: work.head.id });
  await recordChanged(ctx, work, { part: work.record.part, recordId: work.record.id });
  return { revision, previous };
}

/** Whether the field says of some part of the case that it has been sent. */
function isSending({ regime, record, name }: FieldUnderWork): boolean {
  return Object.entries(regime.parts).some(([partName, part]) => {
    const place = sendingOf(partName, part);
    return place?.part === record.part && place.field === name;
  });
}
