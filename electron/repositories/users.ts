import type { ReadDb } from './db.ts';

export interface RegisteredUser {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** Everyone who is or has been a user of the register, in no order. */
export async function allUsers(db: ReadDb): Promise<RegisteredUser[]> {
  return db.selectFrom('user_account').select(['id', 'name', 'title']).execute();
}
