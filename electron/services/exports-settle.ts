import { endExport, exportsOnTheirWay } from '../repositories/export-log.ts';
import type { MutationContext } from './context.ts';

/**
 * Settles the exports of an earlier unlock that were cut short by a lock, a crash or a power cut between the two rows that
 * log them. Whether the file was saved nobody can know any longer: it may have been moved since, and a window's downloads
 * can't be looked at. That is what the log then says, with the hash of the bytes that were about to leave.
 */
export async function settleExports(ctx: MutationContext): Promise<void> {
  for (const { id, caseId, documentId, sha256 } of await exportsOnTheirWay(ctx.db)) {
    await endExport(ctx.db, { id, state: 'unsettled', at: ctx.now });
    ctx.audit({
      action: 'documents.export-unsettled',
      caseId,
      afterHash: sha256,
      details: { export: id, document: documentId },
    });
  }
}
