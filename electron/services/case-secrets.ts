import type { Secret } from '../../shared/documents/leaks.ts';
import { identitiesEverIn, type IdentityEver } from '../repositories/identities.ts';
import { recordsMovedFrom } from '../repositories/moved-records.ts';
import { casesNamedFrom } from './cases-named-from.ts';
import type { QueryContext } from './context.ts';

/**
 * What a de-identified document of a case must not hold: the key table of its records, of those removed from it and of the
 * reports that have gone to another case, what stood there before it was changed or emptied, and the same of the cases its
 * reports came from and of those its similar events tell of, with where their reports came from: what was written of them
 * there may name their people. Taking a name or a record away takes no name out of the case's own prose.
 * `alsoTold`: see `casesNamedFrom`.
 */
export async function secretsOf(
  ctx: QueryContext,
  caseId: string,
  alsoTold: readonly string[] = [],
): Promise<readonly Secret[]> {
  const secrets = new Map<string, Secret>();
  const named = (await casesNamedFrom(ctx, caseId, alsoTold)).map(({ id }) => id);
  for (const id of [caseId, ...named]) {
    const moved = await recordsMovedFrom(ctx.db, id);
    for (const identity of await identitiesEverIn(ctx.db, { caseId: id, moved }))
      secrets.set(keyOf(identity), secretOf(identity));
  }
  return [...secrets.values()];
}

/** The report of one case may be a report that left another. */
const keyOf = ({ recordId, field, value, former }: IdentityEver): string =>
  JSON.stringify([recordId, field, value, former]);

const secretOf = ({ recordId, field, value, former }: IdentityEver): Secret => ({
  recordId,
  value,
  kind: secretKind(field),
  ...(former ? { former } : {}),
});

/** Fields of the key table that hold a person's name are called so; the others are numbers and addresses. */
const secretKind = (field: string): 'name' | 'detail' => (/name$/i.test(field) ? 'name' : 'detail');
