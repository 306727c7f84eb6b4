import type { AuditNote, MutationContext } from './context.ts';

/** Logs a reading the first time since the unlock; fetched anew it is the same reading and leaves no row of its own. */
export function auditOnce(ctx: MutationContext, note: AuditNote & { readonly caseId: string }): void {
  const reading = JSON.stringify([ctx.user.id, note.action, note.caseId, note.details ?? {}]);
  if (ctx.unlocked.logged.has(reading)) return ctx.auditedBefore();
  ctx.audit(note);
  ctx.unlocked.logged.add(reading);
}
