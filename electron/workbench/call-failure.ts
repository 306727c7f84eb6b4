import type { CallError, ErrorCode } from '../../shared/api/reply.ts';
import { RegisterError, refusalOf } from '../database/register-error.ts';
import type { WorkbenchDeps } from '../deps.ts';
import { AppError } from '../services/app-error.ts';
import { errorCodeOf } from '../services/register-refusal.ts';

/**
 * What a caller learns of a failure. An expected refusal keeps its code and details, a damaged file or a full disk is told
 * as such wherever in the call it was met; a bug becomes a reference, and the
 * log gets the kind of error and the places in the code it passed, but no message, since a message may quote a case.
 */
export function callFailure(deps: WorkbenchDeps, procedure: string, error: unknown): CallError {
  if (error instanceof AppError) return withDetails(error.code, error.details);
  if (error instanceof RegisterError)
    return withDetails(errorCodeOf(error.code), { ...error.details, kind: error.code });
  const ref = deps.newId().slice(0, 8);
  deps.log({ ref, procedure, message: kindOf(error), stack: framesOf(error) });
  const code = fileTrouble(error);
  return code ? { code: errorCodeOf(code), details: { kind: code }, ref } : { code: 'bug', ref };
}

/** SQLite met the file's own trouble in the middle of a call: logged as a bug is, but told as what it is. */
function fileTrouble(error: unknown): ReturnType<typeof refusalOf> {
  return codeOf(error).startsWith('SQLITE_') ? refusalOf(error) : undefined;
}

function withDetails(code: ErrorCode, details: Readonly<Record<string, unknown>> | undefined): CallError {
  return details ? { code, details } : { code };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return `${error.name} ${codeOf(error)}`.trim();
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
