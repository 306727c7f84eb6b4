import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { appendAudit, auditHead, verifyAuditChain } from '../../../electron/database/audit-chain.ts';
import { backupRegister } from '../../../electron/vault/backup.ts';
import { unlockRegister } from '../../../electron/vault/unlock-register.ts';
import { fillOneOfEach } from '../database/migrations/one-of-each.ts';
import { refusalFrom } from './refusal.ts';
import { newRegister, passphrase, temporaryFolder, testDeps } from './test-register.ts';

describe('a backup of an open register', () => {
  it('holds everything, opens with the same passphrase, and tells its chain head', async () => {
    const { register } = await newRegister();
    fillOneOfEach(register.db, register.user.id);
    const path = join(temporaryFolder(), 'kopia.register');
    const receipt = await backupRegister(register, path);
    expect(receipt.head).toEqual(auditHead(register.db));
    expect(receipt.size).toBe(readFileSync(path).length);
    const userId = register.user.id;
    const copy = await unlockRegister({ ...testDeps, path, userId, passphrase });
    expect(copy.registerId).toBe(register.registerId);
    expect(copy.db.prepare('SELECT value FROM identity').all()).toEqual([{ value: 'Åsa Öberg' }]);
    expect(copy.db.prepare(`SELECT rowid FROM text_index WHERE text_index MATCH 'far'`).all()).toHaveLength(
      1,
    );
    expect(verifyAuditChain(copy.db, copy.auditKey, receipt.head)).toMatchObject({ ok: true });
    copy.close();
  });

  it('is encrypted, has two files, and opens where nothing can be written beside it', async () => {
    const { register } = await newRegister();
    const folder = temporaryFolder();
    const path = join(folder, 'kopia.register');
    await backupRegister(register, path);
    expect(readdirSync(folder).sort()).toEqual(['kopia.register', 'kopia.register.nycklar']);
    expect(readFileSync(path).toString('latin1', 0, 15)).not.toBe('SQLite format 3');
    const userId = register.user.id;
    const copy = await unlockRegister({ ...testDeps, path, userId, passphrase, readOnly: true });
    expect(copy.db.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(readdirSync(folder)).toHaveLength(2);
    copy.close();
  });

  it('leaves the register usable and its later head newer than the backup', async () => {
    const { register } = await newRegister();
    const path = join(temporaryFolder(), 'kopia.register');
    const { head } = await backupRegister(register, path);
    const { db, auditKey, user } = register;
    appendAudit(db, auditKey, { at: testDeps.now(), userId: user.id, userName: user.name, action: 'x' });
    expect(auditHead(db).seq).toBe(head.seq + 1);
    expect(verifyAuditChain(db, auditKey, head)).toMatchObject({ ok: true });
  });

  it('refuses an existing file and leaves it alone', async () => {
    const { register } = await newRegister();
    const path = join(temporaryFolder(), 'kopia.register');
    writeFileSync(path, 'upptaget');
    expect(await refusalFrom(() => backupRegister(register, path))).toBe('exists');
    expect(readFileSync(path, 'utf8')).toBe('upptaget');
  });

  it.each<[what: string, damage: (db: Database) => void]>([
    ['a row points to one that is not there', (db) => db.exec(brokenReference)],
    ['a row breaks a rule of its table', (db) => db.exec(brokenRule)],
  ])('leaves nothing behind when %s, though the chain holds', async (_what, damage) => {
    const { register } = await newRegister();
    damage(register.db);
    expect(verifyAuditChain(register.db, register.auditKey)).toMatchObject({ ok: true });
    const folder = temporaryFolder();
    expect(await refusalFrom(() => backupRegister(register, join(folder, 'k.register')))).toBe(
      'backup-unverified',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing behind when the chain does not hold', async () => {
    const { register } = await newRegister();
    register.db.exec(`DROP TRIGGER audit_is_never_changed; UPDATE audit SET action = 'x' WHERE seq = 1`);
    const folder = temporaryFolder();
    expect(await refusalFrom(() => backupRegister(register, join(folder, 'k.register')))).toBe(
      'backup-unverified',
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

const brokenReference = `
PRAGMA foreign_keys = OFF;
INSERT INTO link_set VALUES ('finns inte', 'sources', 1);
PRAGMA foreign_keys = ON;
`;
const brokenRule = `
PRAGMA ignore_check_constraints = ON;
UPDATE register SET demo = 7;
PRAGMA ignore_check_constraints = OFF;
`;
