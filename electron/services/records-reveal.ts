import type { Input, Output } from '../../shared/api/contract.ts';
import { storedIdentity } from '../repositories/identities.ts';
import { demandField } from './case-access.ts';
import type { MutationContext } from './context.ts';
import { badValue, placeOf } from './field-value.ts';

/** Shows one name or number of the key table. Each showing is a row of the log. */
export async function revealIdentity(
  ctx: MutationContext,
  input: Input<'records.reveal'>,
): Promise<Output<'records.reveal'>> {
  const work = await demandField(ctx, input);
  if (work.field.kind !== 'identity') throw badValue(placeOf(work), 'wrong-type');
  const stored = await storedIdentity(ctx.db, { recordId: work.record.id, field: work.name });
  ctx.audit({ action: 'identity.reveal', caseId: work.head.id, recordId: work.record.id, field: work.name });
  return {
    value: stored === undefined || stored.value === '' ? null : stored.value,
    revision: stored?.revision ?? 0,
  };
}
