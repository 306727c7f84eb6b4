import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalJson } from '../../shared/documents/canonical.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import { AppError } from './app-error.ts';
import { chainHeadText } from './chain-head.ts';
import type { MutationContext } from './context.ts';
import { checkedModels, inSameUnlock, withChecked, type LeavingJob } from './documents-export-checked.ts';
import { demandUnchanged, type Leaving, type LookedThrough } from './documents-export-intent.ts';

/**
 * Lets one document out on paper or as PDF, past the same gates as an export and with the same refusals. The row of the
 * log stands before a sheet is drawn, with the hash of its content and the head of the chain before it; what is printed is
 * the model given back and nothing else.
 */
export async function printDocument(
  steps: LeavingJob['steps'],
  input: Input<'documents.print'>,
): Promise<Output<'documents.print'>> {
  const { documentId, ...rest } = input;
  const wanted = { ...rest, documentIds: [documentId] };
  const job = { steps, session: steps.state.demand().session };
  const [first] = await checkedModels(job, wanted);
  if (!first) throw new AppError('bad-input', { field: 'documentId', problem: 'unknown-document' });
  return withChecked(job, wanted, first, (checked) =>
    inSameUnlock(job, (ctx) => logPrint(ctx, wanted, checked)),
  );
}

async function logPrint(
  ctx: MutationContext,
  wanted: Leaving,
  checked: LookedThrough,
): Promise<Output<'documents.print'>> {
  const { caseId, profile } = wanted;
  const { leaving } = await demandUnchanged(ctx, wanted, checked);
  const { model, kind, date, markId } = leaving;
  ctx.audit({
    action: 'documents.print',
    caseId,
    afterHash: ctx.hash(canonicalJson(model)),
    details: {
      document: kind.id,
      profile,
      draft: model.draft,
      ...(markId === null ? {} : { mark: markId }),
      chainHead: chainHeadText(ctx.register.auditHead()),
    },
  });
  const name = documentFileName({
    reference: model.reference,
    document: kind.fileWord,
    date,
    draft: model.draft,
    deidentified: profile === 'deidentified',
    extension: 'pdf',
  });
  return { model, name };
}
