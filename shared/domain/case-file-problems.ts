import type { z } from 'zod';

/** What can be wrong with a value or a case file. Sentences for them stand in `shared/text/case-file-problems.ts`. */
export const caseFileProblemCodes = [
  'not-json',
  'too-deep',
  'too-large',
  'broken-text',
  'wrong-kind-of-file',
  'unknown-version',
  'unknown-regime',
  'unknown-field',
  'missing',
  'wrong-type',
  'wrong-value',
  'wrong-format',
  'text-too-long',
  'one-line-only',
  'date-does-not-exist',
  'number-out-of-range',
  'too-many',
  'too-few',
  'repeated',
  'one-link-only',
  'unknown-label',
  'wrong-link-target',
  'cycle',
  'hash-differs',
  'block-too-large',
  'unknown-document',
  'not-after-decision',
] as const;
export type CaseFileProblemCode = (typeof caseFileProblemCodes)[number];

/** `path` is a JSON path from the file's root (or from the value), e.g. `case.causes[2].leadsTo[0]`. */
export interface CaseFileProblem {
  readonly path: string;
  readonly code: CaseFileProblemCode;
  /** Labels of the records it is about: those of a circle in order, or the one that a link asks for. */
  readonly labels?: readonly string[];
}

/** Problems told at once; a file with more is wrong as a whole. */
export const caseFileProblemsLimit = 50;

/**
 * Zod's issues in the product's own closed words. `root` is what was parsed, to tell a missing value from one of the
 * wrong type. A value in a path is never included, names of unknown fields are cut to 60 characters.
 */
export function problemsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  base: readonly PropertyKey[] = [],
): CaseFileProblem[] {
  const problems: CaseFileProblem[] = [];
  for (const issue of issues) {
    if (problems.length >= caseFileProblemsLimit) break;
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      problems.push(...issue.keys.map((key) => problem([...path, key.slice(0, 60)], 'unknown-field')));
    } else if (issue.code === 'invalid_union') {
      const branch = telling(issue.errors);
      problems.push(...(branch ? problemsOfIssues(branch, root, path) : [problem(path, 'wrong-type')]));
    } else problems.push(problem(path, codeOf(issue, valueAt(root, path))));
  }
  return problems.slice(0, caseFileProblemsLimit);
}

/** One problem, with its place as a JSON path. */
export function problem(
  path: readonly PropertyKey[],
  code: CaseFileProblemCode,
  labels?: readonly string[],
): CaseFileProblem {
  return { path: jsonPath(path), code, ...(labels ? { labels } : {}) };
}

/** The branch of a union that the value was meant for: the one whose complaint is not about the whole value's type. */
function telling(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  return branches.find((branch) =>
    branch.some((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  );
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): CaseFileProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'missing' : 'wrong-type';
    case 'invalid_value':
      return value === undefined ? 'missing' : 'wrong-value';
    case 'invalid_format':
      return 'wrong-format';
    case 'too_big':
      if (issue.origin === 'string') return 'text-too-long';
      return issue.origin === 'array' ? 'too-many' : 'number-out-of-range';
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'too-few';
      return 'number-out-of-range';
    case 'custom':
      return caseFileProblemCodes.find((code) => code === issue.message) ?? 'wrong-value';
    default:
      return 'wrong-value';
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
