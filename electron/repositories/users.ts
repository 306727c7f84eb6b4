import type { ReadDb } from './db.ts';

export interface RegisteredUser {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** The users of the register who may still unlock it, by name. */
export async function activeUsers(db: ReadDb): Promise<RegisteredUser[]> {
  return db
    .selectFrom('user_account')
    .select(['id', 'name', 'title'])
    .where('active', '=', 1)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function allUsers(db: ReadDb): Promise<RegisteredUser[]> {
  return db.selectFrom('user_account').select(['id', 'name', 'title']).execute();
}
