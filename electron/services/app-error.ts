import type { ErrorCode } from '../../shared/api/reply.ts';

/**
 * An expected refusal: the caller gets its code and details. Anything else that is thrown is a bug, logged under a
 * reference. `details` holds codes, names of fields, numbers and ids; never text of a case.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, details?: Readonly<Record<string, unknown>>) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
