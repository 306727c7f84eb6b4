import { readFileSync, writeSync } from 'node:fs';
import { appendAudit } from '../../electron/database/audit-chain.ts';
import { unlockWithKey } from '../../electron/vault/unlock-register.ts';

// Saves rows one transaction at a time, each with its audit row, and says each number only after its commit.
const [path = '', userId = ''] = process.argv.slice(2);
const key = Buffer.from(readFileSync(0, 'utf8'), 'hex');
const now = () => '2026-11-23T08:00:00.000Z';
const { db, auditKey, user } = unlockWithKey({ path, key, userId, now });

const insert = db.prepare(`INSERT INTO setting (key, value, revision) VALUES (?, ?, 1)`);
const save = db.transaction((number: number) => {
  insert.run(`rad ${number}`, JSON.stringify(`text ${number} `.repeat(50)));
  appendAudit(db, auditKey, { at: now(), userId: user.id, userName: user.name, action: 'setting.set' });
});
const start = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM setting').get()?.n ?? 0;
for (let number = start + 1; ; number += 1) {
  save.immediate(number);
  writeSync(1, `${number}\n`);
}
