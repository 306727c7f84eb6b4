import { copyFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../electron/database/audit-chain.ts';
import { isWhole } from '../../electron/vault/backup-copy.ts';
import { keyOf } from '../../electron/vault/register-keys.ts';
import { unlockWithKey } from '../../electron/vault/unlock-register.ts';
import { fingerprintOf } from '../electron/vault/folder-bytes.ts';
import { refusalFrom } from '../electron/vault/refusal.ts';
import { newRegister, temporaryFolder, testDeps } from '../electron/vault/test-register.ts';
import { kill, startChild } from './child.ts';

interface Prepared {
  readonly path: string;
  readonly folder: string;
  readonly key: Buffer;
  readonly userId: string;
}

async function closedRegister(): Promise<Prepared> {
  const { register, path, folder } = await newRegister();
  const key = Buffer.from(keyOf(register));
  register.close();
  return { path, folder, key, userId: register.user.id };
}

/** Lets a child save until it has acknowledged `rows` more rows, kills it, and tells the last number it said. */
async function writeAndKill({ path, key, userId }: Prepared, rows: number): Promise<number> {
  const { child, lines } = startChild('./write-forever.ts', [path, userId], key);
  let heard = 0;
  let last = 0;
  for await (const line of lines) {
    last = Number(line);
    heard += 1;
    if (heard === rows) child.kill('SIGKILL');
  }
  await kill(child);
  return last;
}

describe('a process killed while it saves', () => {
  it('loses no acknowledged row, and the chain and every page hold', async () => {
    const prepared = await closedRegister();
    for (const rows of [1, 7, 40, 150]) {
      const acknowledged = await writeAndKill(prepared, rows);
      const { db, auditKey, close } = unlockWithKey({ ...prepared, now: testDeps.now });
      const saved = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM setting').get()?.n ?? 0;
      // At most the one row that was committed but not yet said aloud.
      expect(saved - acknowledged).toBeGreaterThanOrEqual(0);
      expect(saved - acknowledged).toBeLessThanOrEqual(1);
      expect(verifyAuditChain(db, auditKey)).toMatchObject({ ok: true, rows: saved + 2 });
      expect(isWhole(db)).toBe(true);
      close();
    }
  });

  it('shows a file cut off after the crash as damaged, and does not touch it', async () => {
    const prepared = await closedRegister();
    await writeAndKill(prepared, 5);
    const folder = temporaryFolder();
    const path = join(folder, 'a.register');
    for (const ending of ['', '-wal']) copyFileSync(`${prepared.path}${ending}`, `${path}${ending}`);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(4096);
    truncateSync(path, statSync(path).size - 5 * 4096);
    const before = fingerprintOf(folder);
    const open = () => unlockWithKey({ ...prepared, path, now: testDeps.now });
    expect(await refusalFrom(open)).toBe('damaged');
    expect(fingerprintOf(folder, Object.keys(before))).toEqual(before);
  });
});
