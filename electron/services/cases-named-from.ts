import { casesToldOf } from '../repositories/cases-told-of.ts';
import type { QueryContext } from './context.ts';
import { originsOf } from './report-origins.ts';

/** Another case whose people a case may name: by a report they share, or since a similar event tells of it. */
export interface NamedCase {
  readonly id: string;
  readonly by: 'report' | 'similar-event';
}

/**
 * The cases that a case's reports came from (`originsOf`), and those its similar events tell of with where their reports
 * came from. One step of similar events, not those of those cases in turn: each case once, so that the cost is that of what
 * it names. `alsoTold`: cases told of besides, as by a kept document.
 */
export async function casesNamedFrom(
  ctx: QueryContext,
  caseId: string,
  alsoTold: readonly string[] = [],
): Promise<readonly NamedCase[]> {
  const named = new Map<string, NamedCase['by']>();
  for (const id of await originsOf(ctx, caseId)) named.set(id, 'report');
  for (const told of [...(await casesToldOf(ctx.db, caseId)), ...alsoTold])
    for (const id of [told, ...(await originsOf(ctx, told))])
      if (id !== caseId && !named.has(id)) named.set(id, 'similar-event');
  return [...named].map(([id, by]) => ({ id, by }));
}
