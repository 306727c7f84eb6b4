import { describe, expect, it } from 'vitest';
import type { Database } from 'better-sqlite3';
import { newRegister } from '../../vault/test-register.ts';
import { fillOneOfEach } from './one-of-each.ts';

const tables = [
  'register',
  'user_account',
  'setting',
  'case_file',
  'reference_counter',
  'record',
  'field',
  'link',
  'link_set',
  'rich_block',
  'identity',
  'original',
  'attachment',
  'attachment_chunk',
  'ready_mark',
  'stated_reason',
  'export_log',
  'audit',
  'index_entry',
];

async function filled(): Promise<Database> {
  const { register } = await newRegister();
  fillOneOfEach(register.db, register.user.id);
  return register.db;
}

const refused: readonly [what: string, sql: string, message: string][] = [
  ['text in a number', `UPDATE record SET position = 'först'`, 'cannot store TEXT'],
  ['a record without a case', `UPDATE record SET case_id = 'x'`, 'FOREIGN KEY'],
  ['a field without a record', `UPDATE field SET record_id = 'x'`, 'FOREIGN KEY'],
  ['a link to nothing', `UPDATE link SET to_record = 'x'`, 'FOREIGN KEY'],
  ['a removed case that has records', `DELETE FROM case_file WHERE id = 'c1'`, 'FOREIGN KEY'],
  ['a value that is not JSON', `UPDATE field SET value = 'naken text'`, 'CHECK'],
  ['two cases with one reference', `UPDATE case_file SET internal_reference = 'LS-1'`, 'UNIQUE'],
  [
    'two cases with one reference but for case',
    `UPDATE case_file SET internal_reference = 'ls-1' WHERE id = 'c2'`,
    'UNIQUE',
  ],
  ['two cases with one diary number', `UPDATE case_file SET diary_number = 'SN 2026/1'`, 'UNIQUE'],
  ['two records with one label', `UPDATE record SET collection = 'causes', label = 'A'`, 'UNIQUE'],
  ['a second register', `INSERT INTO register VALUES (2, 'x', 'x', 0, '')`, 'CHECK'],
  ['an original changed', `UPDATE original SET text = 'annat'`, 'never changed'],
  ['an original removed', 'DELETE FROM original', 'never removed'],
  ['an original replaced', 'REPLACE INTO original SELECT * FROM original', 'never replaced'],
  ['a complete attachment without its hash', `UPDATE attachment SET state = 'complete'`, 'CHECK'],
  ['a chunk above 1 MiB', `UPDATE attachment_chunk SET bytes = zeroblob(1048577)`, 'CHECK'],
];

describe('the first schema', () => {
  it('holds a row in every table, all strict', async () => {
    const db = await filled();
    for (const table of tables) {
      expect(db.prepare(`SELECT count(*) > 0 AS filled FROM ${table}`).get(), table).toEqual({ filled: 1 });
    }
    const strict = db.prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 1 ORDER BY name`,
    );
    const found = strict.all().map((row) => row.name);
    expect(tables.filter((table) => !found.includes(table))).toEqual([]);
  });

  it('lets several cases lack a diary number', async () => {
    const db = await filled();
    db.exec(`UPDATE case_file SET diary_number = NULL`);
    expect(db.prepare('SELECT count(*) n FROM case_file WHERE diary_number IS NULL').get()).toEqual({ n: 2 });
  });

  it.each(refused)('refuses %s', async (_what, sql, message) => {
    const db = await filled();
    expect(() => db.exec(sql)).toThrow(message);
  });

  it.each([
    ['received_on DESC', 'received_on DESC, id'],
    ['heading_key', 'heading_key, id'],
    ['diary_number', 'diary_number'],
    ['next_date', 'next_date, id'],
    ['diary_key', 'diary_key, id'],
    ['updated_at DESC', 'updated_at DESC, id'],
    ['updated_at DESC', 'updated_at DESC, id'],
    ['diary_key', 'diary_key, id'],
  ])('lists cases by %s without sorting', async (_name, order) => {
    const db = await filled();
    const where = order === 'diary_number' ? 'WHERE diary_number IS NOT NULL' : '';
    const plan = db.prepare(
      `EXPLAIN QUERY PLAN SELECT id FROM case_file ${where} ORDER BY ${order} LIMIT 50`,
    );
    expect(JSON.stringify(plan.all())).not.toContain('TEMP B-TREE');
  });

  it('tells far from får when searching', async () => {
    const db = await filled();
    const found = db.prepare('SELECT rowid FROM text_index WHERE text_index MATCH ?');
    expect(found.all('far')).toEqual([{ rowid: 2 }]);
    expect(found.all('får')).toEqual([{ rowid: 1 }]);
    expect(found.all('FÅR')).toEqual([{ rowid: 1 }]);
  });
});
