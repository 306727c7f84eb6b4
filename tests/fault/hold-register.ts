import { readFileSync } from 'node:fs';
import { unlockWithKey } from '../../electron/vault/unlock-register.ts';

// A process of its own that opens a register, says so and stays until it is killed. Key as hex on standard input.
// It deliberately keeps no reference: the lock must not depend on that.
const [path = '', userId = ''] = process.argv.slice(2);
const key = Buffer.from(readFileSync(0, 'utf8'), 'hex');
unlockWithKey({ path, key, userId, now: () => '2026-11-23T08:00:00.000Z' });
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
