import { figureFinder } from '../../shared/documents/case-figures.ts';
import { referenceFinder } from '../../shared/documents/case-references.ts';
import { referencesOfCases, similarEventReferences } from '../repositories/cases-told-of.ts';
import type { QueryContext } from './context.ts';

/**
 * The other cases that texts of a case name by diary number, a former one too, or internal reference, however it is spelled
 * (`referenceFinder`). The case's own number of now names no other.
 */
export async function casesToldIn(
  ctx: QueryContext,
  caseId: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const { inProse } = await findersOf(ctx);
  return [...inProse(texts, caseId)].filter((id) => id !== caseId);
}

/**
 * The other cases that a case's similar events name, also among other words, or by the figures of their numbers alone
 * (`figureFinder`): the field is for a number. Removed events do not count.
 */
export async function casesToldOf(ctx: QueryContext, caseId: string): Promise<readonly string[]> {
  const references = await similarEventReferences(ctx.db, caseId);
  if (references.length === 0) return [];
  const { inProse, inNumbers } = await findersOf(ctx);
  const told = new Set([...inProse(references, caseId), ...inNumbers(references, caseId)]);
  return [...told].filter((id) => id !== caseId);
}

interface Finders {
  readonly inProse: ReturnType<typeof referenceFinder>;
  readonly inNumbers: ReturnType<typeof figureFinder>;
}
/** Every number of the register is read once for a call, however many of its cases are asked about. */
const finders = new WeakMap<QueryContext, Promise<Finders>>();

function findersOf(ctx: QueryContext): Promise<Finders> {
  const known = finders.get(ctx) ?? newFinders(ctx);
  finders.set(ctx, known);
  return known;
}

async function newFinders(ctx: QueryContext): Promise<Finders> {
  const known = await referencesOfCases(ctx.db);
  return { inProse: referenceFinder(known), inNumbers: figureFinder(known) };
}
