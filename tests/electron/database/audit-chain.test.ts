import { copyFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  type AuditEntry,
  appendAudit,
  auditHead,
  verifyAuditChain,
} from '../../../electron/database/audit-chain.ts';
import type { OpenRegister } from '../../../electron/vault/open-register.ts';
import { keyOf } from '../../../electron/vault/register-keys.ts';
import { unlockWithKey } from '../../../electron/vault/unlock-register.ts';
import { newRegister, testDeps } from '../vault/test-register.ts';

function entry(action: string): AuditEntry {
  const at = '2026-11-23T09:05:00.000Z';
  return { at, userId: 'u', userName: 'Karin Ek', action, caseId: 'c1', field: 'f', details: { n: 1 } };
}

/** A register with ten audit rows (two of them from its creation). */
async function tenRows(): Promise<{ register: OpenRegister; path: string }> {
  const { register, path } = await newRegister();
  for (let row = 3; row <= 10; row += 1) appendAudit(register.db, register.auditKey, entry(`a${row}`));
  return { register, path };
}

/** What someone with the key and no respect for triggers could do to the file. */
function tamper(db: Database, sql: string): void {
  db.exec(`DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_removed; ${sql}`);
}

const tamperings: readonly [what: string, sql: string, verdict: object][] = [
  ['an action is rewritten', `UPDATE audit SET action = 'x' WHERE seq = 5`, { kind: 'row-changed', seq: 5 }],
  [
    'a name is rewritten',
    `UPDATE audit SET user_name = 'X' WHERE seq = 10`,
    { kind: 'row-changed', seq: 10 },
  ],
  ['a time is moved', `UPDATE audit SET at = '2020' WHERE seq = 1`, { kind: 'row-changed', seq: 1 }],
  [
    'text moves from one column to its neighbour',
    `UPDATE audit SET case_id = NULL, record_id = 'c1' WHERE seq = 4`,
    { kind: 'row-changed', seq: 4 },
  ],
  ['a row in the middle is removed', 'DELETE FROM audit WHERE seq = 5', { kind: 'row-missing', seq: 5 }],
  ['the first row is removed', 'DELETE FROM audit WHERE seq = 1', { kind: 'row-missing', seq: 1 }],
  [
    'a row is removed and the rest renumbered',
    'DELETE FROM audit WHERE seq = 5; UPDATE audit SET seq = seq - 1 WHERE seq > 5',
    { kind: 'link-broken', seq: 5 },
  ],
];

describe('the audit chain', () => {
  it('numbers rows without gaps and gives the head', async () => {
    const { register } = await tenRows();
    const head = auditHead(register.db);
    expect(head).toMatchObject({ seq: 10, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(verifyAuditChain(register.db, register.auditKey)).toEqual({ ok: true, rows: 10, head });
    expect(verifyAuditChain(register.db, register.auditKey, head)).toMatchObject({ ok: true });
  });

  it('leaves no gap after a transaction that was rolled back', async () => {
    const { register } = await tenRows();
    const failing = register.db.transaction(() => {
      appendAudit(register.db, register.auditKey, entry('lost'));
      throw new Error('rolled back');
    });
    expect(failing).toThrow('rolled back');
    expect(appendAudit(register.db, register.auditKey, entry('kept')).seq).toBe(11);
    expect(verifyAuditChain(register.db, register.auditKey)).toMatchObject({ ok: true, rows: 11 });
  });

  it.each([
    ['changing a row', `UPDATE audit SET action = 'x' WHERE seq = 3`],
    ['removing a row', 'DELETE FROM audit WHERE seq = 10'],
    ['replacing a row', `REPLACE INTO audit SELECT * FROM audit WHERE seq = 10`],
    [
      'leaving a gap',
      `INSERT INTO audit SELECT 12, at, user_id, user_name, action, case_id, record_id, field, before_hash,
        after_hash, details, hash, hash FROM audit WHERE seq = 10`,
    ],
    [
      'not linking to the last row',
      `INSERT INTO audit SELECT 11, at, user_id, user_name, action, case_id, record_id, field, before_hash,
        after_hash, details, previous_hash, hash FROM audit WHERE seq = 10`,
    ],
  ])('refuses %s by ordinary SQL', async (_what, sql) => {
    const { register } = await tenRows();
    expect(() => register.db.exec(sql)).toThrow(/append-only|follows the last/);
  });

  it.each(tamperings)('shows where it breaks when %s', async (_what, sql, verdict) => {
    const { register } = await tenRows();
    tamper(register.db, sql);
    expect(verifyAuditChain(register.db, register.auditKey)).toMatchObject({ ok: false, ...verdict });
  });

  it('breaks under any other key', async () => {
    const { register } = await tenRows();
    expect(verifyAuditChain(register.db, Buffer.alloc(32, 1))).toEqual({
      ok: false,
      kind: 'row-changed',
      seq: 1,
    });
  });

  it('shows removed newest rows against a known head', async () => {
    const { register } = await tenRows();
    const known = auditHead(register.db);
    tamper(register.db, 'DELETE FROM audit WHERE seq > 7');
    expect(verifyAuditChain(register.db, register.auditKey)).toMatchObject({ ok: true, rows: 7 });
    expect(verifyAuditChain(register.db, register.auditKey, known)).toMatchObject({
      ok: false,
      kind: 'older-than-known',
    });
  });

  it('shows an older file put back, also after it has grown past the known head', async () => {
    const { register, path } = await tenRows();
    const key = Buffer.from(keyOf(register));
    register.db.pragma('wal_checkpoint(TRUNCATE)');
    const older = `${path}.older`;
    copyFileSync(path, older);
    const known = appendAudit(register.db, register.auditKey, entry('in the newer file alone'));
    register.close();
    copyFileSync(older, path);
    const back = unlockWithKey({ path, key, userId: register.user.id, now: testDeps.now });
    expect(verifyAuditChain(back.db, back.auditKey, known)).toMatchObject({
      kind: 'older-than-known',
      seq: 11,
    });
    appendAudit(back.db, back.auditKey, entry('another history'));
    expect(verifyAuditChain(back.db, back.auditKey)).toMatchObject({ ok: true });
    expect(verifyAuditChain(back.db, back.auditKey, known)).toMatchObject({
      kind: 'other-than-known',
      seq: 11,
    });
    back.close();
  });

  it('costs the same to extend at 20 000 rows as at the start', async () => {
    const { register } = await newRegister();
    const { db, auditKey } = register;
    const plan = db.prepare('EXPLAIN QUERY PLAN SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').all();
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
    const add = db.transaction((rows: number) => {
      const start = performance.now();
      for (let row = 0; row < rows; row += 1) appendAudit(db, auditKey, entry('a'));
      return (performance.now() - start) / rows;
    });
    add(500);
    const early = add(2000);
    add(15_500);
    const late = add(2000);
    // Five times the cost leaves room for a busy machine; a scan of the log would be hundreds of times.
    expect(late).toBeLessThan(early * 5);
    expect(verifyAuditChain(db, auditKey)).toMatchObject({ ok: true, rows: 20_002 });
  });
});
