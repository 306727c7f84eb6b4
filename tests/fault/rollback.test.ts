import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appendAudit, auditHead, verifyAuditChain } from '../../electron/database/audit-chain.ts';
import { RegisterError, refusalOf } from '../../electron/database/register-error.ts';
import { isWhole } from '../../electron/vault/backup-copy.ts';
import { keyOf } from '../../electron/vault/register-keys.ts';
import { unlockWithKey } from '../../electron/vault/unlock-register.ts';
import { newRegister, testDeps } from '../electron/vault/test-register.ts';

/** The bytes of one register before and after one more row in its log, and the head that is known outside it. */
async function twoStates() {
  const { register, path } = await newRegister();
  const { db, auditKey, user } = register;
  const log = (action: string) =>
    appendAudit(db, auditKey, {
      at: testDeps.now(),
      userId: user.id,
      userName: user.name,
      action,
      details: { filler: 'x'.repeat(500) },
    });
  for (let row = 0; row < 30; row += 1) log('before');
  db.pragma('wal_checkpoint(TRUNCATE)');
  const key = Buffer.from(keyOf(register));
  register.close();
  const older = readFileSync(path);
  const again = unlockWithKey({ path, key, userId: user.id, now: testDeps.now });
  appendAudit(again.db, again.auditKey, {
    at: testDeps.now(),
    userId: user.id,
    userName: user.name,
    action: 'the row to hide',
  });
  const known = auditHead(again.db);
  again.close();
  return { path, key, userId: user.id, older, newer: readFileSync(path), known };
}

describe('older pages put back', () => {
  it('are all detected, one page at a time: by the file itself or by the chain against the known head', async () => {
    const { path, key, userId, older, newer, known } = await twoStates();
    const changed: number[] = [];
    for (let at = 0; at < Math.min(older.length, newer.length); at += 4096) {
      if (!older.subarray(at, at + 4096).equals(newer.subarray(at, at + 4096))) changed.push(at);
    }
    expect(changed.length).toBeGreaterThan(0);
    let byChainAlone = 0;
    for (const at of changed) {
      const spliced = Buffer.from(newer);
      older.copy(spliced, at, at, at + 4096);
      writeFileSync(path, spliced);
      const found = lookAt();
      expect(found, `page at ${at}`).not.toBe('nothing');
      if (found === 'chain') byChainAlone += 1;
    }
    // SQLite and the cipher accept an older page of the same file: the chain is what shows it.
    expect(byChainAlone).toBeGreaterThan(0);

    function lookAt(): 'nothing' | 'chain' | 'file' {
      try {
        const { db, auditKey, close } = unlockWithKey({ path, key, userId, now: testDeps.now });
        try {
          if (!isWhole(db)) return 'file';
          return verifyAuditChain(db, auditKey, known).ok ? 'nothing' : 'chain';
        } finally {
          close();
        }
      } catch (error) {
        const code = error instanceof RegisterError ? error.code : refusalOf(error);
        if (code === 'damaged') return 'file';
        throw error;
      }
    }
  });
});
