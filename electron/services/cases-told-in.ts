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
  const find = await finderOf(ctx);
  return [...find(texts)].filter((id) => id !== caseId);
}

type Finder = ReturnType<typeof referenceFinder>;
/** Every number of the register is read once for a call, however many of its cases are asked about. */
const finders = new WeakMap<QueryContext, Promise<Finder>>();

function finderOf(ctx: QueryContext): Promise<Finder> {
  const known = finders.get(ctx) ?? referencesOfCases(ctx.db).then(referenceFinder);
  finders.set(ctx, known);
  return known;
}

/** The other cases that a case's similar events name, also among other words. Removed events do not count. */
export async function casesToldOf(ctx: QueryContext, caseId: string): Promise<readonly string[]> {
  return casesToldIn(ctx, caseId, await similarEventReferences(ctx.db, caseId));
}
