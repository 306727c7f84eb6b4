import type { CaseFileProblemCode } from './case-file-problems.ts';

/** Characters of text, values and levels a case file may hold: far above any case, far below what hurts a machine. */
export const caseFileTextLimit = 64 * 1024 * 1024;
/** Bytes: what is larger is not even read. */
export const caseFileByteLimit = 64 * 1024 * 1024;
/** Bytes a window takes: there the file travels as one call. */
export const caseFileWindowLimit = 20 * 1024 * 1024;
const caseFileValueLimit = 2_000_000;
const caseFileDepthLimit = 32;

/**
 * Why a value is unfit to be looked at as JSON at all, or null. Walks without recursion, so that a file of a million
 * brackets ends in a refusal and not in an exhausted stack; runs before anything else does.
 */
export function excessOf(root: unknown): CaseFileProblemCode | null {
  const pending: [value: unknown, depth: number][] = [[root, 0]];
  let values = 0;
  let characters = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, depth] = next;
    values += 1;
    if (typeof value === 'string') {
      // Half a surrogate pair cannot be written as UTF-8, so it would not come back as it was.
      if (!value.isWellFormed()) return 'broken-text';
      characters += value.length;
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= caseFileDepthLimit) return 'too-deep';
      if (!isPlain(value)) return 'not-json';
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) characters += key.length;
        pending.push([inner, depth + 1]);
      }
    } else if (!isScalar(value)) return 'not-json';
    if (values + pending.length > caseFileValueLimit || characters > caseFileTextLimit) return 'too-large';
  }
  return null;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || value === undefined || typeof value === 'boolean';
}
