import type { Database } from 'better-sqlite3';

/** A named user as the register and its key header know them. */
export interface RegisterUser {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** An unlocked register. Everything that holds this object may read everything in the register. */
export interface OpenRegister {
  readonly db: Database;
  /** 32 bytes; HMAC key of the audit chain, derived from the register key. Zeroed by `close`. */
  readonly auditKey: Buffer;
  readonly registerId: string;
  readonly name: string;
  readonly user: RegisterUser;
  readonly demo: boolean;
  readonly readOnly: boolean;
  /** Absolute, with links resolved. */
  readonly path: string;
  /**
   * Throws `missing` when the path no longer leads to the open file, since what is written then is lost at close, and
   * `held` when the lock file was deleted and another has opened the register since.
   */
  demandInPlace(): void;
  /** Checkpoints, closes, zeroes the key buffers and releases the lock. Safe to call twice. */
  close(): void;
}

/** Random bytes from the host. */
export type RandomBytes = (count: number) => Uint8Array;

/** Now as an ISO instant in UTC, from the host's clock. */
export type Clock = () => string;
