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
 * Reads the whole file and then walks the whole chain; `failed` says which of the two did not hold. With `knownHead`
 * (`number:hash`, as an export prints it) the chain also tells an older file put back. `head` is the newest row in the
 * same form; of a damaged file nothing is said but that, so `rows` is 0 and `head` empty.
 */
export async function verifyAudit(
  ctx: QueryContext,
  input: Input<'audit.verify'>,
): Promise<Output<'audit.verify'>> {
  const known = input.knownHead === null ? undefined : readChainHead(input.knownHead);
  if (known === null) throw new AppError('bad-input', { field: 'knownHead', problem: 'wrong-format' });
  if (!ctx.register.isFileWhole()) return { ok: false, failed: 'file', rows: 0, brokenAt: null, head: '' };
  const { ok, rows, brokenAt } = ctx.register.verifyAudit(known);
  return { ok, failed: ok ? null : 'chain', rows, brokenAt, head: chainHeadText(ctx.register.auditHead()) };
}

function detailsOf(json: string | null): Record<string, unknown> {
  const value: unknown = json === null ? {} : JSON.parse(json);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
