import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appendAudit, verifyAuditChain } from '../../electron/database/audit-chain.ts';
import { isWhole } from '../../electron/vault/backup-copy.ts';
import type { OpenRegister } from '../../electron/vault/open-register.ts';
import { keyOf } from '../../electron/vault/register-keys.ts';
import { unlockWithKey } from '../../electron/vault/unlock-register.ts';
import { fingerprintOf } from '../electron/vault/folder-bytes.ts';
import { refusalFrom } from '../electron/vault/refusal.ts';
import { newRegister, testDeps } from '../electron/vault/test-register.ts';

/** Saves as the workbench does: what is changed and its row in the log, in one transaction. */
function save(register: OpenRegister, from: number, count: number): void {
  const { db, auditKey, user } = register;
  const set = db.prepare(
    `INSERT INTO setting (key, value, revision) VALUES (?, ?, 1)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = revision + 1`,
  );
  for (let number = from; number < from + count; number += 1) {
    db.transaction(() => {
      set.run(`rad ${number % 40}`, JSON.stringify(`text ${number} `.repeat(30)));
      const who = { at: testDeps.now(), userId: user.id, userName: user.name };
      appendAudit(db, auditKey, { ...who, action: 'setting.set', details: { number } });
    }).immediate();
  }
}

const settingsIn = ({ db }: OpenRegister): unknown =>
  db.prepare('SELECT key, value, revision FROM setting ORDER BY key').all();

/** With `spare` free pages in the file, it does not grow by what is saved later. */
async function registerWith(rows: number, spare = 0) {
  const { register, path, folder } = await newRegister();
  const [key, userId] = [Buffer.from(keyOf(register)), register.user.id];
  const open = (at = path) => unlockWithKey({ path: at, key, userId, now: testDeps.now });
  save(register, 0, rows);
  const { db } = register;
  const fill = db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('utfyllnad', ?, 1)`);
  if (spare > 0) fill.run(JSON.stringify('x'.repeat(spare * 4096)));
  db.exec(`DELETE FROM setting WHERE key = 'utfyllnad'`);
  register.close();
  return { path, folder, open };
}

describe('a log that is not the continuation of its file', () => {
  // The audit table's pages hold about a dozen rows each: the log ends at every place in one, also where it is just full.
  const ends = Array.from({ length: 16 }, (_, place) => place + 1);
  const rounds = [
    [1, 0],
    [25, 0],
    [25, 40],
  ] as const;
  it.each(ends.flatMap((saves) => rounds.map((round) => [saves, ...round] as const)))(
    'of %i saves is refused when it was put back after %i more and a clean close (%i free pages), and nothing is changed',
    async (saves, later, spare) => {
      const { path, folder, open } = await registerWith(60, spare);
      const first = open();
      save(first, 60, saves);
      const older = readFileSync(`${path}-wal`);
      save(first, 60 + saves, later);
      const kept = settingsIn(first);
      first.close();
      writeFileSync(`${path}-wal`, older);
      const before = fingerprintOf(folder);
      expect(await refusalFrom(() => open())).toBe('foreign-log');
      expect(fingerprintOf(folder)).toEqual(before);
      rmSync(`${path}-wal`);
      const again = open();
      expect(settingsIn(again)).toEqual(kept);
      again.close();
    },
  );

  it('is refused when it holds only what is not logged, and its pages do not fit the others', async () => {
    const { path, open } = await registerWith(60);
    const first = open();
    const add = first.db.prepare(`INSERT INTO setting (key, value, revision) VALUES (?, '1', 1)`);
    add.run('ologgad');
    const older = readFileSync(`${path}-wal`);
    for (let number = 0; number < 300; number += 1) add.run(`${number} ${'x'.repeat(200)}`);
    first.close();
    writeFileSync(`${path}-wal`, older);
    expect(await refusalFrom(() => open())).toBe('foreign-log');
  });

  it('is refused when it is of another register', async () => {
    const ours = await registerWith(20);
    const theirs = await registerWith(20);
    const other = theirs.open();
    save(other, 20, 5);
    copyFileSync(`${theirs.path}-wal`, `${ours.path}-wal`);
    other.close();
    const before = fingerprintOf(ours.folder);
    expect(await refusalFrom(() => ours.open())).toBe('foreign-log');
    expect(fingerprintOf(ours.folder)).toEqual(before);
  });

  it('is refused when a whole round of the log lies between it and an older file', async () => {
    const { path, open } = await registerWith(60);
    const older = readFileSync(path);
    const register = open();
    for (const number of Array.from({ length: 40 }, (_, row) => row)) save(register, 60 + number, 1);
    register.db.pragma('wal_checkpoint(TRUNCATE)');
    save(register, 120, 1);
    const log = readFileSync(`${path}-wal`);
    register.close();
    writeFileSync(path, older);
    writeFileSync(`${path}-wal`, log);
    expect(await refusalFrom(() => open())).toBe('foreign-log');
  });
});

describe('the log of a crash', () => {
  it('opens with all of it, and the next clean close takes the log away', async () => {
    const { path, folder, open } = await registerWith(60);
    const register = open();
    save(register, 60, 25);
    const kept = settingsIn(register);
    const crashed = { file: readFileSync(path), log: readFileSync(`${path}-wal`) };
    register.close();
    writeFileSync(path, crashed.file);
    writeFileSync(`${path}-wal`, crashed.log);
    const again = open();
    expect(settingsIn(again)).toEqual(kept);
    again.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('ensam'))).toEqual([]);
    const alone = open();
    expect(settingsIn(alone)).toEqual(kept);
    alone.close();
  });

  it('opens with all of it wherever the emptying of the log was cut off', async () => {
    const { path, open } = await registerWith(60);
    const register = open();
    save(register, 60, 60);
    const kept = settingsIn(register);
    const [before, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    register.close();
    const after = readFileSync(path);
    expect(after.length).toBeGreaterThan(before.length);
    // Pages go in by their numbers; a page may be half written, and the file half grown.
    for (let cut = 0; cut <= after.length; cut += cut < before.length ? 4096 : 2048) {
      const mixed = Buffer.concat([after.subarray(0, cut), before.subarray(cut)]);
      writeFileSync(path, mixed);
      writeFileSync(`${path}-wal`, log);
      rmSync(`${path}-shm`, { force: true });
      const again = open();
      expect(settingsIn(again), `cut at ${cut}`).toEqual(kept);
      expect(verifyAuditChain(again.db, again.auditKey).ok && isWhole(again.db)).toBe(true);
      again.close();
    }
  });

  it('opens when the log had begun anew behind a full round', async () => {
    const { path, open } = await registerWith(60);
    const register = open();
    save(register, 60, 60);
    register.db.pragma('wal_checkpoint(RESTART)');
    save(register, 120, 2);
    const kept = settingsIn(register);
    const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    register.close();
    writeFileSync(path, file);
    writeFileSync(`${path}-wal`, log);
    const again = open();
    expect(settingsIn(again)).toEqual(kept);
    again.close();
  });

  it('opens when its last saves were of what is not logged', async () => {
    const { path, open } = await registerWith(60);
    const register = open();
    register.db.prepare(`INSERT INTO setting (key, value, revision) VALUES ('ologgad', '1', 1)`).run();
    const kept = settingsIn(register);
    const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    register.close();
    writeFileSync(path, file);
    writeFileSync(`${path}-wal`, log);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(4096);
    const again = open();
    expect(settingsIn(again)).toEqual(kept);
    again.close();
  });

  it('does not shut out a register that had a damaged page before it', async () => {
    const { path, open } = await registerWith(200);
    const register = open();
    const page = register.db
      .prepare<[], { pageno: number }>(
        `SELECT pageno FROM dbstat WHERE name = 'audit' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 3`,
      )
      .get()?.pageno;
    save(register, 200, 1);
    const kept = settingsIn(register);
    const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    register.close();
    file.fill(0xa5, ((page ?? 0) - 1) * 4096 + 500, ((page ?? 0) - 1) * 4096 + 508);
    writeFileSync(path, file);
    writeFileSync(`${path}-wal`, log);
    const again = open();
    expect(settingsIn(again)).toEqual(kept);
    again.close();
  });
});
