import { createHash } from 'node:crypto';
import type { WorkbenchEvent } from '../../shared/api/reply.ts';
import type { Settings } from '../../shared/api/settings.ts';
import { appendAudit, auditHead, verifyAuditChain } from '../database/audit-chain.ts';
import { auditValueHash } from '../database/audit-value-hash.ts';
import type { WorkbenchDeps } from '../deps.ts';
import type { Unlocked } from '../services/command-steps.ts';
import type { MutationContext, QueryContext, RegisterView } from '../services/context.ts';
import { readSettings } from '../services/settings.ts';
import type { OpenRegister } from '../vault/open-register.ts';
import { isFileWhole } from './file-check.ts';

/** The context of one query: this moment, this user, and a database that cannot be written. */
export function queryContext(deps: WorkbenchDeps, open: Unlocked): QueryContext {
  let settings: Promise<Settings> | undefined;
  let today: string | undefined;
  return {
    db: open.db,
    now: deps.now(),
    // Asked of the calendar only where it is needed: working out a zone's date costs as much as a short query.
    get today() {
      return (today ??= deps.today());
    },
    user: open.register.user,
    settings: () => (settings ??= readSettings(open.db)),
    hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    auditHash: (text) => auditValueHash(open.register.auditKey, text),
    register: registerView(open.register),
  };
}

/** What no window may undo past: a decision, and that a document has left the case or been marked as done. */
const endsUndo: ReadonlySet<string> = new Set([
  'decision.fix',
  'documents.markReady',
  'documents.exported',
  'documents.print',
  'reports.join',
  'reports.split',
]);

/** What a mutation leaves behind besides its rows. */
export interface MutationTrace {
  audits: number;
  readonly events: WorkbenchEvent[];
}

export function mutationContext(
  deps: WorkbenchDeps,
  open: Unlocked,
  origin: string | null,
  trace: MutationTrace,
): MutationContext {
  const base = queryContext(deps, open);
  return {
    ...base,
    db: open.db,
    newId: () => deps.newId(),
    audit(note) {
      trace.audits += 1;
      if (note.caseId && endsUndo.has(note.action))
        trace.events.push({ kind: 'undo-ends', caseId: note.caseId });
      appendAudit(open.register.db, open.register.auditKey, {
        ...note,
        at: base.now,
        userId: base.user.id,
        userName: base.user.name,
      });
    },
    auditedBefore() {
      trace.audits += 1;
    },
    emit(event) {
      trace.events.push(event.kind === 'case-changed' ? { ...event, origin } : event);
    },
    unlocked: open.session,
  };
}

function registerView(register: OpenRegister): RegisterView {
  return {
    registerId: register.registerId,
    name: register.name,
    demo: register.demo,
    auditHead: () => auditHead(register.db),
    isFileWhole: () => isFileWhole(register),
    verifyAudit(knownHead) {
      const verdict = verifyAuditChain(register.db, register.auditKey, knownHead);
      if (verdict.ok) return { ok: true, rows: verdict.rows, head: verdict.head.hash, brokenAt: null };
      return { ok: false, rows: 0, head: auditHead(register.db).hash, brokenAt: verdict.seq };
    },
  };
}
