import type { Database } from 'better-sqlite3';
import { appendAudit } from '../database/audit-chain.ts';
import { RegisterError } from '../database/register-error.ts';
import type { Clock, RegisterUser } from './open-register.ts';

/** Who opens: a known account by id, or, with name and title, one to be entered when the register lacks it. */
export interface WantedUser {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

/**
 * The account of the user who opens. A slot whose account is missing (the power failed between header and register)
 * gets its account now. `unknown-user` when there is none, or when it is no longer active.
 */
export function settleUser(
  db: Database,
  auditKey: () => Buffer,
  wanted: WantedUser,
  now: Clock,
): RegisterUser {
  const account = accountOf(db, wanted.id);
  if (account?.active === 1) return { id: account.id, name: account.name, title: account.title };
  const { id, name, title } = wanted;
  if (account !== undefined || db.readonly || name === undefined || title === undefined) {
    throw new RegisterError('unknown-user');
  }
  const user = { id, name, title };
  db.transaction(() => enterUser(db, auditKey(), user, user, now())).immediate();
  return user;
}

/** Adds an account and its audit row, in the caller's transaction. */
export function enterUser(
  db: Database,
  auditKey: Buffer,
  user: RegisterUser,
  enteredBy: RegisterUser,
  at: string,
): void {
  db.prepare('INSERT INTO user_account (id, name, title, created_at, active) VALUES (?, ?, ?, ?, 1)').run(
    user.id,
    user.name,
    user.title,
    at,
  );
  appendAudit(db, auditKey, {
    at,
    userId: enteredBy.id,
    userName: enteredBy.name,
    action: 'user.entered',
    details: { user: user.id },
  });
}

export function accountOf(db: Database, id: string): (RegisterUser & { active: number }) | undefined {
  return db
    .prepare<[string], RegisterUser & { active: number }>(
      'SELECT id, name, title, active FROM user_account WHERE id = ?',
    )
    .get(id);
}
