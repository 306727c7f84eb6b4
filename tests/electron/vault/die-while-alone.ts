import { companionsOf } from '../../../electron/vault/companions.ts';
import { readingAlone } from '../../../electron/vault/file-alone.ts';

// A process of its own that is killed while it reads a register without its log. The key is that of a test.
const [path = '', key = ''] = process.argv.slice(2);
readingAlone(companionsOf(path), Buffer.from(key, 'hex'), (db) => {
  db.prepare('SELECT name FROM register').all();
  process.kill(process.pid, 'SIGKILL');
});
