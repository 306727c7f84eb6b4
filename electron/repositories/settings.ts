import type { ReadDb, WriteDb } from './db.ts';

export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
  readonly revision: number;
}

export async function storedSettings(db: ReadDb): Promise<StoredSetting[]> {
  const rows = await db.selectFrom('setting').selectAll().execute();
  return rows.map((row) => ({ key: row.key, value: JSON.parse(row.value), revision: row.revision }));
}

export async function saveSetting(db: WriteDb, setting: StoredSetting): Promise<void> {
  const row = { key: setting.key, value: JSON.stringify(setting.value), revision: setting.revision };
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((oc) => oc.column('key').doUpdateSet({ value: row.value, revision: row.revision }))
    .execute();
}
