import { cliText } from '../../../../shared/text/cli.ts';
import { usageFailure } from '../cli-failure.ts';
import { documentsOf } from './case-documents.ts';
import { openCase } from './case-reference.ts';
import type { Command } from './command.ts';

/** `{ document, markedAt }`. Each reason overrides every blocking finding of its code, where the rule allows it. */
export const markReady: Command = async (input) => {
  const { session, args } = input;
  const documentId = args.required('document');
  const reasons = args.reasons.map(readReason);
  const caseId = await openCase(input);
  const documents = await documentsOf(session, caseId);
  const { blockers } = documents.demand(documentId);
  const overrides = reasons.flatMap(({ code, reason }) => {
    const fitting = blockers.filter((blocker) => blocker.code === code);
    if (fitting.length === 0) throw usageFailure(cliText.reasonFitsNothing(code));
    return fitting.map(({ field }) => ({ code, field, reason }));
  });
  const { markedAt } = await documents.telling(() =>
    session.call('documents.markReady', { caseId, documentId, overrides }),
  );
  return { document: documentId, markedAt };
};

function readReason(text: string): { code: string; reason: string } {
  const [, code, reason] = /^(\w+)=(.*\S.*)$/s.exec(text) ?? [];
  if (code === undefined || reason === undefined) throw usageFailure(cliText.badReason);
  return { code, reason };
}
