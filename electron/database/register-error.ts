/** Why a register could not be created, opened, changed or copied. Closed: the Swedish for each is written elsewhere. */
export type RegisterErrorCode =
  | 'missing'
  | 'exists'
  | 'plain-sqlite'
  | 'not-a-register'
  | 'truncated'
  | 'damaged'
  /** The log beside the file is no continuation of it. */
  | 'foreign-log'
  /** No page of the file was written with the key that was given. */
  | 'other-key'
  | 'keys-missing'
  | 'keys-damaged'
  | 'network-path'
  | 'synced-path'
  | 'folder-missing'
  | 'not-writable'
  | 'disk-full'
  | 'held'
  /** It was closed while the work went on. */
  | 'closed'
  | 'wrong-passphrase'
  | 'weak-passphrase'
  | 'unknown-user'
  | 'recovery-sheet-invalid'
  | 'recovery-sheet-mismatch'
  | 'newer-schema'
  | 'older-schema'
  | 'read-only'
  | 'backup-unverified'
  | 'runtime-too-old';

/** JSON values for the message: never case data, never key material. */
export type RegisterErrorDetails = Readonly<
  Record<string, string | number | boolean | null | readonly number[]>
>;

/** An expected refusal. Anything else thrown by the register layer is a bug. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: RegisterErrorCode;
  readonly details: RegisterErrorDetails;

  constructor(code: RegisterErrorCode, details: RegisterErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/**
 * Runs `work` and turns SQLite's own failures about the file (corrupt, busy, full, read-only) into refusals.
 * SQL mistakes and broken constraints stay what they are: bugs.
 */
export function refusingDamage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = refusalOf(error);
    if (code === undefined) throw error;
    throw new RegisterError(code);
  }
}

/** The refusal a thrown SQLite error stands for, or undefined when it is something else. */
export function refusalOf(error: unknown): RegisterErrorCode | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const found = causes.find(([prefix]) => String(error.code).startsWith(prefix));
  return found?.[1];
}

const causes: readonly (readonly [prefix: string, code: RegisterErrorCode])[] = [
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  // What a full disk looks like when the log's shared memory can't grow.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR', 'damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_BUSY', 'held'],
  ['SQLITE_LOCKED', 'held'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'not-writable'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'not-writable'],
];
