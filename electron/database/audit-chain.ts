import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database, Statement } from 'better-sqlite3';

/** What a caller tells about an event. Hashes and names of fields, never the text itself. */
export interface AuditEntry {
  /** ISO instant in UTC. */
  readonly at: string;
  readonly userId: string;
  readonly userName: string;
  /** Closed in the services, for example `cases.open` or `field.set`. */
  readonly action: string;
  readonly caseId?: string | null;
  readonly recordId?: string | null;
  readonly field?: string | null;
  readonly beforeHash?: string | null;
  readonly afterHash?: string | null;
  /** JSON-serialisable; codes, counts and ids only. */
  readonly details?: unknown;
}

/** The newest row: kept outside the register (exports, backups), it shows when an older file has been put back. */
export interface AuditHead {
  readonly seq: number;
  /** 64 lower-case hex digits; all zeros for an empty chain. */
  readonly hash: string;
}

export type AuditVerdict =
  | { readonly ok: true; readonly rows: number; readonly head: AuditHead }
  | { readonly ok: false; readonly kind: 'row-missing' | 'row-changed' | 'link-broken'; readonly seq: number }
  | {
      readonly ok: false;
      readonly kind: 'older-than-known' | 'other-than-known';
      readonly seq: number;
      readonly head: AuditHead;
    };

/**
 * Adds one row to the chain, in the caller's transaction, at a cost independent of the log's length.
 * `key` is `OpenRegister.auditKey`. Returns the new head.
 */
export function appendAudit(db: Database, key: Buffer, entry: AuditEntry): AuditHead {
  const previous = auditHead(db);
  const row: AuditRow = {
    seq: previous.seq + 1,
    at: entry.at,
    user_id: entry.userId,
    user_name: entry.userName,
    action: entry.action,
    case_id: entry.caseId ?? null,
    record_id: entry.recordId ?? null,
    field: entry.field ?? null,
    before_hash: entry.beforeHash ?? null,
    after_hash: entry.afterHash ?? null,
    details: entry.details === undefined ? null : JSON.stringify(entry.details),
    previous_hash: previous.hash,
  };
  const hash = hashOf(row, key);
  statementsOf(db).insert.run({ ...row, hash });
  return { seq: row.seq, hash };
}

/** The newest row's number and hash; `{seq: 0, hash: zeros}` when nothing has been logged. */
export function auditHead(db: Database): AuditHead {
  return statementsOf(db).head.get() ?? emptyHead;
}

/**
 * Recomputes the whole chain. With `knownHead` (printed in an export or backup) it also demands that the file still
 * holds that row: an older file put back is `older-than-known`, another history `other-than-known`.
 */
export function verifyAuditChain(db: Database, key: Buffer, knownHead?: AuditHead): AuditVerdict {
  let head = emptyHead;
  let knownHash = knownHead?.seq === 0 ? emptyHead.hash : undefined;
  for (const row of statementsOf(db).all.iterate()) {
    const expected = head.seq + 1;
    if (row.seq !== expected) return { ok: false, kind: 'row-missing', seq: expected };
    if (row.previous_hash !== head.hash) return { ok: false, kind: 'link-broken', seq: row.seq };
    if (!sameHash(row.hash, hashOf(row, key))) return { ok: false, kind: 'row-changed', seq: row.seq };
    head = { seq: row.seq, hash: row.hash };
    if (row.seq === knownHead?.seq) knownHash = row.hash;
  }
  if (knownHead === undefined) return { ok: true, rows: head.seq, head };
  if (head.seq < knownHead.seq) return { ok: false, kind: 'older-than-known', seq: knownHead.seq, head };
  if (knownHash !== knownHead.hash) return { ok: false, kind: 'other-than-known', seq: knownHead.seq, head };
  return { ok: true, rows: head.seq, head };
}

interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly user_id: string;
  readonly user_name: string;
  readonly action: string;
  readonly case_id: string | null;
  readonly record_id: string | null;
  readonly field: string | null;
  readonly before_hash: string | null;
  readonly after_hash: string | null;
  readonly details: string | null;
  readonly previous_hash: string;
}
type StoredRow = AuditRow & { readonly hash: string };

const emptyHead: AuditHead = { seq: 0, hash: '0'.repeat(64) };

/** A JSON array keeps the columns apart, so that no text moved from one column to the next gives the same hash. */
function hashOf(row: AuditRow, key: Buffer): string {
  const columns = [
    row.seq,
    row.at,
    row.user_id,
    row.user_name,
    row.action,
    row.case_id,
    row.record_id,
    row.field,
    row.before_hash,
    row.after_hash,
    row.details,
    row.previous_hash,
  ];
  return createHmac('sha256', key).update(JSON.stringify(columns)).digest('hex');
}

function sameHash(stored: string, computed: string): boolean {
  const [a, b] = [Buffer.from(stored, 'utf8'), Buffer.from(computed, 'utf8')];
  return a.length === b.length && timingSafeEqual(a, b);
}

interface Statements {
  readonly head: Statement<[], AuditHead>;
  readonly insert: Statement<[StoredRow]>;
  readonly all: Statement<[], StoredRow>;
}
const prepared = new WeakMap<Database, Statements>();

function statementsOf(db: Database): Statements {
  const known = prepared.get(db);
  if (known !== undefined) return known;
  const columns =
    'seq, at, user_id, user_name, action, case_id, record_id, field, before_hash, after_hash, details, previous_hash, hash';
  const statements: Statements = {
    head: db.prepare<[], AuditHead>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1'),
    insert: db.prepare<[StoredRow]>(
      `INSERT INTO audit (${columns}) VALUES (${columns.replaceAll(/\w+/g, (name) => `@${name}`)})`,
    ),
    all: db.prepare<[], StoredRow>(`SELECT ${columns} FROM audit ORDER BY seq`),
  };
  prepared.set(db, statements);
  return statements;
}
