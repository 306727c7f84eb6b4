import type { Input, Output } from '../../shared/api/contract.ts';
import { caseTracesIn } from '../../shared/documents/case-traces.ts';
import { referencesOfCases } from '../repositories/cases-told-of.ts';
import { demandCase } from './case-access.ts';
import { secretsOf } from './case-secrets.ts';
import { casesNamedFrom } from './cases-named-from.ts';
import type { MutationContext } from './context.ts';

/**
 * What in a text ties it to a case, before it becomes a setting that every case can see. Refusal: `not-found`.
 *
 * Threat: the answer is read out of the key table, so a text made up for it tells whether a person is there, and in a case
 * that this one may name, a protected one too. It says kinds and no words, and each asking is a row of the log as
 * `records.reveal` is, also where nothing was found. Roles it has none to ask for: every user of a register may open every case.
 */
export async function findCaseTraces(
  ctx: MutationContext,
  { caseId, text }: Input<'settings.caseTraces'>,
): Promise<Output<'settings.caseTraces'>> {
  const secrets = await secretsOf(ctx, (await demandCase(ctx, caseId)).head.id);
  const traces = [...caseTracesIn(text, { secrets, references: await referencesFrom(ctx, caseId) })];
  ctx.audit({ action: 'identity.compare', caseId, details: { traces } });
  return { traces };
}

/** The numbers the case goes by or has gone by, and those of every other that it may name. */
async function referencesFrom(ctx: MutationContext, caseId: string): Promise<readonly string[]> {
  const ids = new Set([caseId, ...(await casesNamedFrom(ctx, caseId)).map(({ id }) => id)]);
  const known = await referencesOfCases(ctx.db);
  return known.flatMap(({ id, references }) => (ids.has(id) ? references : []));
}
