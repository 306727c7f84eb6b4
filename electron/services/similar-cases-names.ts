import { textLeakFinder } from '../../shared/documents/text-leaks.ts';
import { secretsOf } from './case-secrets.ts';
import type { QueryContext } from './context.ts';

/**
 * Whether a text of a case holds a name of its key table, of those it is held to besides, or a personnummer: such a text
 * stays in its case, since whatever is told to another may be copied there.
 */
export async function namesFinder(ctx: QueryContext, caseId: string): Promise<(text: string) => boolean> {
  const leaksIn = textLeakFinder(await secretsOf(ctx, caseId));
  return (text) => leaksIn(text).length > 0;
}
