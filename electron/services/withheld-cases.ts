import { reportOrigins } from '../repositories/report-moves.ts';
import { casesWithProtected } from '../repositories/similar-cases-grounds.ts';
import type { QueryContext } from './context.ts';

/**
 * Every case of the register that tells other cases nothing of itself: somebody in it, or in a case its reports came from
 * (`originsOf`), has or had skyddade personuppgifter. Two statements, however large the register.
 */
export async function withheldCases(ctx: QueryContext): Promise<ReadonlySet<string>> {
  const withheld = new Set(await casesWithProtected(ctx.db));
  if (withheld.size === 0) return withheld;
  const after = Map.groupBy(await reportOrigins(ctx.db), ({ origin }) => origin);
  // The set grows while it is walked.
  for (const one of withheld) for (const { caseId } of after.get(one) ?? []) withheld.add(caseId);
  return withheld;
}
