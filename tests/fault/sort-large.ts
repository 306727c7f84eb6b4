import { readFileSync } from 'node:fs';
import { unlockWithKey } from '../../electron/vault/unlock-register.ts';

// Sorts more than the cache holds. `spill` is the control: it lets SQLite use temp files, as its default would.
const [path = '', userId = '', mode = ''] = process.argv.slice(2);
const key = Buffer.from(readFileSync(0, 'utf8'), 'hex');
const { db, close } = unlockWithKey({ path, key, userId, now: () => '2026-11-23T08:00:00.000Z' });
if (mode === 'spill') db.pragma('temp_store = FILE');
let rows = 0;
for (const _row of db.prepare('SELECT value FROM setting ORDER BY substr(value, 5), revision').iterate())
  rows += 1;
close();
process.stdout.write(`${rows}\n`);
