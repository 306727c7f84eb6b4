import type { Input, Output } from '../../shared/api/contract.ts';
import { auditPage } from '../repositories/audit-log.ts';
import { AppError } from './app-error.ts';
import { chainHeadText, readChainHead } from './chain-head.ts';
import type { QueryContext } from './context.ts';

/** One page of the log, newest first: who did what to which field and when, never what it said. */
export async function listAudit(
  ctx: QueryContext,
  input: Input<'audit.list'>,
): Promise<Output<'audit.list'>> {
  const rows = await auditPage(ctx.db, input);
  return {
    rows: rows.map(({ diaryNumber, internalReference, details, ...row }) => ({
      ...row,
      reference: diaryNumber ?? internalReference,
      details: detailsOf(details),
    })),
  };
}

/**
 * Walks the whole chain. With `knownHead` (`number:hash`, as an export prints it) it also tells an older file put back.
 * `head` is the newest row in the same form.
 */
export async function verifyAudit(
  ctx: QueryContext,
  input: Input<'audit.verify'>,
): Promise<Output<'audit.verify'>> {
  const known = input.knownHead === null ? undefined : readChainHead(input.knownHead);
  if (known === null) throw new AppError('bad-input', { field: 'knownHead', problem: 'wrong-format' });
  const { ok, rows, brokenAt } = ctx.register.verifyAudit(known);
  return { ok, rows, brokenAt, head: chainHeadText(ctx.register.auditHead()) };
}

function detailsOf(json: string | null): Record<string, unknown> {
  const value: unknown = json === null ? {} : JSON.parse(json);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
