/** The closed set of codes a caller can meet. Sentences for them stand in `shared/text/errors.ts`. */
export const errorCodes = [
  'locked',
  'unknown-procedure',
  'bad-input',
  'not-found',
  'conflict',
  'frozen',
  'refused',
  'already-exists',
  'too-large',
  'wrong-passphrase',
  'weak-passphrase',
  'bad-recovery-sheet',
  'bad-case-file',
  'newer-format',
  'register-missing',
  'register-exists',
  'plain-sqlite',
  'not-a-register',
  'damaged',
  'keys-missing',
  'keys-damaged',
  'keys-foreign',
  'foreign-log',
  'newer-schema',
  'held',
  'network-path',
  'synced-path',
  'demo-only',
  'leak',
  'protected-identity',
  'disk-full',
  'not-writable',
  'runtime-too-old',
  'cancelled',
  'bug',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** `details` holds codes, field names, numbers and revisions; never text of a case. `ref` names a logged bug. */
export interface CallError {
  readonly code: ErrorCode;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly ref?: string | undefined;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };

/** What changed after a commit: ids only. A client that missed events fetches anew. */
export type WorkbenchEvent =
  | {
      readonly kind: 'case-changed';
      readonly caseId: string;
      readonly recordId: string | null;
      readonly origin: string | null;
    }
  | { readonly kind: 'cases-changed' }
  | { readonly kind: 'settings-changed' }
  | { readonly kind: 'session-changed' }
  /** Nobody has been here for a while and the register locks in a moment: what stands typed but unsaved is saved now. */
  | { readonly kind: 'locking-soon' }
  /** The register locks as soon as every window has saved what it can and said so, or after a moment without that. */
  | { readonly kind: 'locking-now' }
  /** A document has left the case, or its decision is fixed: what was done before cannot be taken back past that. */
  | { readonly kind: 'undo-ends'; readonly caseId: string };
