import type { WorkbenchEvent } from '../../shared/api/reply.ts';
import type { Settings } from '../../shared/api/settings.ts';
import type { ReadDb, WriteDb } from '../repositories/db.ts';

/** What every service function gets. A handler holds nothing else, and awaits nothing but SQL. */
export interface QueryContext {
  readonly db: ReadDb;
  /** ISO instant in UTC at which the call was taken up. */
  readonly now: string;
  /** Local Swedish date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly user: { readonly id: string; readonly name: string; readonly title: string };
  /** Settings with defaults filled in; read once per call, on demand. */
  settings(): Promise<Settings>;
  /** Lower-case hex SHA-256 of UTF-8 text: for what must be comparable outside the register, such as an original. */
  hash(text: string): string;
  /** Keyed by the register: for values and reasons in the log, which a plain hash would let be guessed. */
  auditHash(text: string): string;
  readonly register: RegisterView;
}

export interface MutationContext extends QueryContext {
  readonly db: WriteDb;
  /** A new random id. */
  newId(): string;
  /** Adds a row to the chained log, in this transaction. A mutation without one rolls back. */
  audit(entry: AuditNote): void;
  /** Says that what was done has its row already: opening a case is logged once for each unlock. */
  auditedBefore(): void;
  /** Sent after commit, never before. */
  emit(event: WorkbenchEvent): void;
  /** Lives as long as the unlock; e.g. which readings have been logged. */
  readonly unlocked: UnlockedState;
}

/** Names of fields, hashes (of values and reasons: `auditHash`) and codes. Never the text itself. */
export interface AuditNote {
  readonly action: string;
  readonly caseId?: string | null;
  readonly recordId?: string | null;
  readonly field?: string | null;
  readonly beforeHash?: string | null;
  readonly afterHash?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface RegisterView {
  readonly registerId: string;
  readonly name: string;
  readonly demo: boolean;
  auditHead(): { readonly seq: number; readonly hash: string };
  /** Reads the whole file; see `isFileWhole`. */
  isFileWhole(): boolean;
  /** Walks the chain; see `verifyAuditChain`. */
  verifyAudit(knownHead?: { seq: number; hash: string }): {
    ok: boolean;
    rows: number;
    head: string;
    brokenAt: number | null;
  };
}

export interface UnlockedState {
  /** Readings that have their row in the log; see `auditOnce`. */
  readonly logged: Set<string>;
  /** Uploads under way, by ticket. */
  readonly uploads: Map<string, Upload>;
  /** Exports that are being written; a lock waits for them, each to be done or taken back. */
  readonly leaving: Set<Promise<unknown>>;
}

export interface Upload {
  readonly caseId: string;
  readonly recordId: string;
  readonly size: number;
  received: number;
  nextSeq: number;
  /** Bytes that have arrived but do not fill a stored chunk yet. */
  readonly pending: Uint8Array[];
  /** A piece could not be taken; what is left is to cancel. */
  failed: boolean;
  /** The record was made for this upload and goes with it. */
  readonly madeRecord: boolean;
  readonly name: string;
  readonly mediaType: string;
  /** Hex digest so far is kept by the hasher; `digest` may be asked once. */
  readonly hasher: { update(bytes: Uint8Array): void; digest(): string };
}
