import type { WorkbenchEvent } from '../../shared/api/reply.ts';
import { refusalOf } from '../database/register-error.ts';
import type { WorkbenchDeps } from '../deps.ts';
import { AppError } from '../services/app-error.ts';
import type { Unlocked } from '../services/command-steps.ts';
import type { MutationContext } from '../services/context.ts';
import { mutationContext, type MutationTrace } from './call-context.ts';

/** The bytes of an upload stand between two audited mutations, its beginning and its end, and log nothing of their own. */
export type AuditDemand = 'own-row' | 'within-upload';

/**
 * Runs one mutation in one transaction and returns its value with the events to send. Everything rolls back when the
 * handler fails, when its result does not fit the contract, when it left no audit row, or when the register file is no
 * longer where it was opened: nothing is called saved that nobody will find.
 */
export async function inTransaction<T>(
  deps: WorkbenchDeps,
  open: Unlocked,
  origin: string | null,
  work: (context: MutationContext) => Promise<T>,
  demand: AuditDemand = 'own-row',
): Promise<{ value: T; events: readonly WorkbenchEvent[] }> {
  const trace: MutationTrace = { audits: 0, events: [] };
  const db = open.register.db;
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = await work(mutationContext(deps, open, origin, trace));
    if (demand === 'own-row' && trace.audits === 0) throw new Error('a mutation left no audit row');
    open.register.demandInPlace();
    db.exec('COMMIT');
    return { value, events: trace.events };
  } catch (error) {
    // SQLite has already rolled back by itself when the disk was full.
    if (db.inTransaction) db.exec('ROLLBACK');
    if (refusalOf(error) === 'disk-full') throw new AppError('disk-full');
    throw error;
  }
}
