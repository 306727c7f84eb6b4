import type { ErrorCode } from '../../shared/api/reply.ts';
import type { RegisterErrorCode } from '../database/register-error.ts';

/** The contract's code for what the register file was refused for. The finer code travels in the details. */
export const errorCodeOf = (code: RegisterErrorCode): ErrorCode => codes[code];

const codes: Readonly<Record<RegisterErrorCode, ErrorCode>> = {
  missing: 'register-missing',
  exists: 'register-exists',
  'plain-sqlite': 'plain-sqlite',
  'not-a-register': 'not-a-register',
  truncated: 'damaged',
  damaged: 'damaged',
  'foreign-log': 'foreign-log',
  'other-key': 'keys-foreign',
  'keys-missing': 'keys-missing',
  'keys-damaged': 'keys-damaged',
  'network-path': 'network-path',
  'synced-path': 'synced-path',
  'folder-missing': 'not-writable',
  'not-writable': 'not-writable',
  'disk-full': 'disk-full',
  held: 'held',
  closed: 'locked',
  'wrong-passphrase': 'wrong-passphrase',
  'weak-passphrase': 'weak-passphrase',
  'unknown-user': 'not-found',
  'recovery-sheet-invalid': 'bad-recovery-sheet',
  'recovery-sheet-mismatch': 'bad-recovery-sheet',
  'newer-schema': 'newer-schema',
  'older-schema': 'damaged',
  'read-only': 'not-writable',
  'backup-unverified': 'damaged',
  'runtime-too-old': 'runtime-too-old',
};
