import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalJson } from '../../shared/documents/canonical.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import { AppError } from './app-error.ts';
import { chainHeadText } from './chain-head.ts';
import type { MutationContext } from './context.ts';
import { modelsToLeave } from './documents-export-intent.ts';

/**
 * Lets one document out on paper or as PDF, past the same gates as an export and with the same refusals. The row of the
 * log stands before a sheet is drawn, with the hash of its content and the head of the chain before it; what is printed is
 * the model given back and nothing else.
 */
export async function printDocument(
  ctx: MutationContext,
  input: Input<'documents.print'>,
): Promise<Output<'documents.print'>> {
  const { documentId, profile, ...rest } = input;
  const { caseId } = rest;
  const { models } = await modelsToLeave(ctx, { ...rest, documentIds: [documentId], profile });
  const [found] = models;
  if (!found) throw new AppError('bad-input', { field: 'documentId', problem: 'unknown-document' });
  const { model, kind, date, markId } = found;
  ctx.audit({
    action: 'documents.print',
    caseId,
    afterHash: ctx.hash(canonicalJson(model)),
    details: {
      document: documentId,
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
