import { casesToldOf } from './cases-told-in.ts';
import type { QueryContext } from './context.ts';
import { originsOf } from './report-origins.ts';

/** Another case whose people a case may name: by a report they share, since a similar event tells of it, or a text does. */
export interface NamedCase {
  readonly id: string;
  readonly by: 'report' | 'similar-event' | 'text';
}

/**
 * The cases that a case's reports came from (`originsOf`), and those its similar events tell of with where their reports
 * came from. One step of similar events, not those of those cases in turn: each case once, so that the cost is that of what
 * it names. `alsoTold`: cases that what leaves names in its text (`casesToldIn`).
 */
export async function casesNamedFrom(
  ctx: QueryContext,
  caseId: string,
  alsoTold: readonly string[] = [],
): Promise<readonly NamedCase[]> {
  const named = new Map<string, NamedCase['by']>();
  for (const id of await originsOf(ctx, caseId)) named.set(id, 'report');
  const told = [
    ...(await casesToldOf(ctx, caseId)).map((id) => ({ id, by: 'similar-event' as const })),
    ...alsoTold.map((id) => ({ id, by: 'text' as const })),
  ];
  for (const one of told)
    for (const id of [one.id, ...(await originsOf(ctx, one.id))])
      if (id !== caseId && !named.has(id)) named.set(id, one.by);
  return [...named].map(([id, by]) => ({ id, by }));
}
