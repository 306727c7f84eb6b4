import type { Input, Output } from '../../shared/api/contract.ts';
import { caseTracesIn } from '../../shared/documents/case-traces.ts';
import { demandCase } from './case-access.ts';
import { secretsOf } from './case-secrets.ts';
import type { QueryContext } from './context.ts';

/** What in a text ties it to a case, before it becomes a setting that every case can see. Refusal: `not-found`. */
export async function findCaseTraces(
  ctx: QueryContext,
  { caseId, text }: Input<'settings.caseTraces'>,
): Promise<Output<'settings.caseTraces'>> {
  const { head } = await demandCase(ctx, caseId);
  const references = [head.internalReference, head.diaryNumber ?? ''];
  return { traces: [...caseTracesIn(text, { secrets: await secretsOf(ctx, caseId), references })] };
}
