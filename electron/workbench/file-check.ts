import { refusalOf } from '../database/register-error.ts';
import { isWhole } from '../vault/backup-copy.ts';
import type { OpenRegister } from '../vault/open-register.ts';

/**
 * Whether the whole register file can be read and hangs together. `PRAGMA integrity_check` walks every table, index and
 * text index from its root to its last overflow page; each page is decrypted on the way, and the cipher refuses one whose
 * keyed checksum does not fit, so a single changed byte in a used page shows. (This build of the driver has no
 * `cipher_integrity_check` of its own.) Foreign keys are followed too. A free page holds nothing and is not read.
 * Pages that the connection has read before are forgotten first: it is the file that is asked, not the memory.
 */
export function isFileWhole({ db }: Pick<OpenRegister, 'db'>): boolean {
  try {
    db.pragma('shrink_memory');
    return isWhole(db);
  } catch (error) {
    if (refusalOf(error) === 'damaged') return false;
    throw error;
  }
}
