import type { CallError, ErrorCode } from '../../shared/api/reply.ts';
import { RegisterError } from '../database/register-error.ts';
import type { WorkbenchDeps } from '../deps.ts';
import { AppError } from '../services/app-error.ts';
import { errorCodeOf } from '../services/register-refusal.ts';

/**
 * What a caller learns of a failure. An expected refusal keeps its code and details; a bug becomes a reference, and the
 * log gets the kind of error and the places in the code it passed, but no message, since a message may quote a case.
 */
export function callFailure(deps: WorkbenchDeps, procedure: string, error: unknown): CallError {
  if (error instanceof AppError) return withDetails(error.code, error.details);
  if (error instanceof RegisterError)
    return withDetails(errorCodeOf(error.code), { ...error.details, kind: error.code });
  const ref = deps.newId().slice(0, 8);
  deps.log({ ref, procedure, message: kindOf(error), stack: framesOf(error) });
  return { code: 'bug', ref };
}

function withDetails(code: ErrorCode, details: Readonly<Record<string, unknown>> | undefined): CallError {
  return details ? { code, details } : { code };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}

function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
