import type { FindingCode } from '../../../../../shared/regimes/lex-sarah/findings/codes.ts';
import type { Change } from '../change.ts';

export type Base = 'complete' | 'direct' | 'fresh';

/** One change that must raise a code at a field, in a case that otherwise has nothing left to ask. */
export interface Row {
  readonly code: FindingCode;
  readonly field: string;
  readonly reason: string;
  readonly change: Change;
  readonly base: Base;
}

export const rowsOn =
  (base: Base) =>
  (code: FindingCode, field: string, reason: string, change: Change): Row => ({
    code,
    field,
    reason,
    change,
    base,
  });
