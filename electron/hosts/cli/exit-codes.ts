import type { ErrorCode } from '../../../shared/api/reply.ts';

/** Exit codes of the command line. Permanent: scripts rely on them. */
export const exitCodes = {
  done: 0,
  bug: 1,
  usage: 2,
  refused: 3,
  notFound: 4,
  passphrase: 5,
  register: 6,
  file: 7,
  broken: 8,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function exitCodeOf(code: ErrorCode): ExitCode {
  return codes[code];
}

const { bug, usage, refused, notFound, passphrase, register, file } = exitCodes;

const codes: Readonly<Record<ErrorCode, ExitCode>> = {
  locked: passphrase,
  'unknown-procedure': bug,
  'bad-input': usage,
  'not-found': notFound,
  conflict: refused,
  frozen: refused,
  refused,
  'already-exists': refused,
  'too-large': file,
  'wrong-passphrase': passphrase,
  'weak-passphrase': passphrase,
  'bad-recovery-sheet': passphrase,
  'bad-case-file': file,
  'newer-format': file,
  'register-missing': register,
  'register-exists': register,
  'plain-sqlite': register,
  'not-a-register': register,
  damaged: register,
  'keys-missing': register,
  'keys-damaged': register,
  'keys-foreign': register,
  'foreign-log': register,
  'newer-schema': register,
  held: register,
  'network-path': register,
  'synced-path': register,
  'demo-only': refused,
  leak: refused,
  'protected-identity': refused,
  'disk-full': register,
  'not-writable': register,
  'runtime-too-old': bug,
  cancelled: refused,
  bug,
};
