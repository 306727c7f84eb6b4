import { referenceFinder } from '../../shared/documents/case-references.ts';
import { referencesOfCases, similarEventReferences } from '../repositories/cases-told-of.ts';
import type { QueryContext } from './context.ts';

/**
 * The other cases that texts of a case name by diary number, a former one too, or internal reference, however it is spelled
 * (`referenceFinder`).
 */
export async function casesToldIn(
  ctx: QueryContext,
  caseId: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const others = (await referencesOfCases(ctx.db)).filter(({ id }) => id !== caseId);
  return [...referenceFinder(others)(texts)];
}

/** The other cases that a case's similar events name, also among other words. Removed events do not count. */
export async function casesToldOf(ctx: QueryContext, caseId: string): Promise<readonly string[]> {
  return casesToldIn(ctx, caseId, await similarEventReferences(ctx.db, caseId));
}
