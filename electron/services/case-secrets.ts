import type { Secret } from '../../shared/documents/leaks.ts';
import { identitiesEverIn } from '../repositories/identities.ts';
import { recordsMovedFrom } from '../repositories/moved-records.ts';
import type { QueryContext } from './context.ts';

/**
 * What a de-identified document of a case must not hold: the key table of its records, of those removed from it and of the
 * reports that have gone to another case. Taking a record away takes no name out of the case's own prose.
 */
export async function secretsOf(ctx: QueryContext, caseId: string): Promise<readonly Secret[]> {
  const moved = await recordsMovedFrom(ctx.db, caseId);
  const identities = await identitiesEverIn(ctx.db, { caseId, moved });
  return identities.map(({ recordId, field, value }) => ({ recordId, value, kind: secretKind(field) }));
}

/** Fields of the key table that hold a person's name are called so; the others are numbers and addresses. */
const secretKind = (field: string): 'name' | 'detail' => (/name$/i.test(field) ? 'name' : 'detail');
